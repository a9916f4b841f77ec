package samvad.engine.digest;

import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUnavailable;
import samvad.engine.evidence.Evidence;
import samvad.engine.language.Language;
import samvad.engine.people.ModelBudget;

/** Has stories composed while all together have budget left today; nobody in particular is charged for a digest. */
public final class ComposeWithinBudget implements StoryComposer {
    private final StoryComposer composer;
    private final ModelBudget budget;

    public ComposeWithinBudget(StoryComposer composer, ModelBudget budget) {
        this.composer = composer;
        this.budget = budget;
    }

    @Override
    public Draft compose(Evidence evidence, Language language) {
        if (!budget.allows()) {
            throw new ModelUnavailable("its tokens of today are used up");
        }
        Draft draft = composer.compose(evidence, language);
        budget.use(draft.spent().tokens());
        return draft;
    }
}
