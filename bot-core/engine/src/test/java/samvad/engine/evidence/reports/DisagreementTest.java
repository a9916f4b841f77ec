package samvad.engine.evidence.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.Coverage;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Span;
import samvad.engine.question.Asked;
import samvad.engine.question.Asked.Kind;
import samvad.engine.question.Question;

class DisagreementTest {
    private static final String NEWS = " Captain Lars Holm spoke in Fedje.";

    @Test
    void counts_in_other_words_disagree() {
        assertThat(sides("How many people were injured on the ferry?", Kind.NUMBER, "The fire injured 64 people." + NEWS, "Hospitals treated 91 passengers for burns." + NEWS))
                .containsExactly("The fire injured 64 people.", "Hospitals treated 91 passengers for burns.");
        assertThat(sides("फ़ेरी में कितने लोग मारे गए?", Kind.NUMBER, "आग में सात लोगों की जान चली गई।" + NEWS, "The fire killed ten workers." + NEWS)).hasSize(2);
        assertThat(sides("How much does the ferry cost?", Kind.NUMBER, "The ferry costs 1.2 billion dollars." + NEWS, "फ़ेरी की क़ीमत 90 करोड़ डॉलर है।" + NEWS)).hasSize(2);
    }

    @Test
    void counts_of_other_things_do_not() {
        String hurt = "How many people were injured on the ferry?";
        assertThat(sides(hurt, Kind.NUMBER, "The fire injured 64 people." + NEWS, "The fire destroyed 12 houses and killed 3 people." + NEWS)).isEmpty();
        assertThat(sides("How many police officers were hurt?", Kind.NUMBER, "Six officers were hurt." + NEWS, "Medics treated 31 supporters." + NEWS)).isEmpty();
        assertThat(sides("How many workers are on the ferry?", Kind.NUMBER, "There are 40 workers on the ferry." + NEWS, "Ten workers died on the ferry." + NEWS)).isEmpty();
        assertThat(sides("How much does the ferry cost?", Kind.NUMBER, "The ferry costs 12 million dollars." + NEWS, "The ferry costs 11 million euros." + NEWS)).isEmpty();
    }

    @Test
    void counts_of_some_do_not_contradict_those_of_all() {
        String dead = "How many people died on the ferry?";
        assertThat(sides(dead, Kind.NUMBER, "The fire killed 64 people." + NEWS, "Among the dead were 12 children." + NEWS)).isEmpty();
        assertThat(sides(dead, Kind.NUMBER, "The fire killed 64 people." + NEWS, "Twelve of the dead were children." + NEWS)).isEmpty();
        assertThat(sides("फ़ेरी में कितने लोग मारे गए?", Kind.NUMBER, "आग में 64 लोगों की मौत हुई।" + NEWS, "मृतकों में 12 बच्चे हैं।" + NEWS)).isEmpty();
        assertThat(sides(dead, Kind.NUMBER, "The fire killed 64 people." + NEWS, "Seven people died there." + NEWS)).isEmpty();
        assertThat(sides("फ़ेरी में कितने लोग मारे गए?", Kind.NUMBER, "आग में 64 लोगों की मौत हुई।" + NEWS, "वहाँ अब तक 72 लोगों की मौत हो चुकी है।" + NEWS)).hasSize(2);
        assertThat(sides("How many children died on the ferry?", Kind.NUMBER, "Among the dead were nine children." + NEWS, "Among the dead were 12 children." + NEWS)).hasSize(2);
    }

    @Test
    void what_befell_them_stands_on_their_side_of_and() {
        assertThat(sides("फ़ेरी में कितने लोग घायल हुए?", Kind.NUMBER, "42 लोगों की मौत हो गई और 160 से ज़्यादा लोग घायल हुए।" + NEWS, "540 लोग घायल हैं और 27 लोग अब भी लापता हैं।" + NEWS)).hasSize(2);
        assertThat(sides("फ़ेरी में कितने लोग लापता हैं?", Kind.NUMBER, "540 लोग घायल हैं और 27 लोग अब भी लापता हैं।" + NEWS, "42 लोगों की मौत हो गई और 160 लोग घायल हुए।" + NEWS)).isEmpty();
    }

    @Test
    void what_both_reports_tell_is_no_disagreement() {
        assertThat(sides("How many people were injured on the ferry?", Kind.NUMBER, "The fire injured 64 people." + NEWS,
                "By noon 91 people were hurt. At first 64 people were hurt." + NEWS)).isEmpty();
    }

    @Test
    void a_figure_of_a_sentence_on_something_else_is_no_disagreement() {
        assertThat(sides("How many judges voted against?", Kind.NUMBER, "The ruling was made by 12 votes to three." + NEWS, "Three votes were against it, 12 for it." + NEWS)).isEmpty();
        assertThat(sides("When did the ferry burn?", Kind.DATE, "The ferry burned on 3 September." + NEWS, "It was the first fire since December 2022." + NEWS)).isEmpty();
    }

    @Test
    void what_is_counted_stands_behind_how_many() {
        assertThat(sides("How many sailors does the ship of 12 guns need?", Kind.NUMBER, "The ship needs 120 sailors." + NEWS, "The navy has 40 ships." + NEWS)).isEmpty();
    }

    @Test
    void another_event_is_no_disagreement() {
        assertThat(sides("How many people were injured on the ferry?", Kind.NUMBER, "The fire injured 64 people." + NEWS, "The storm injured 91 people. Mayor Ada Moreau spoke in Oslo."))
                .isEmpty();
    }

    @Test
    void places_doers_and_days_disagree() {
        assertThat(sides("Off which island did the ferry burn?", Kind.WHICH, "The ferry burned off the island of Hvar." + NEWS, "Smoke rose just off the island of Vis." + NEWS)).hasSize(2);
        assertThat(sides("फ़ेरी किस शहर के पास जली?", Kind.PLACE, "The ferry burned close to the town of Adwa." + NEWS, "फ़ेरी अक्सुम शहर के पास जली।" + NEWS)).hasSize(2);
        assertThat(sides("Which group set the ferry on fire?", Kind.WHICH, "The army blamed the Cordillera Front." + NEWS, "The mayor named the Black River Bloc." + NEWS)).hasSize(2);
        assertThat(sides("When did the ferry burn?", Kind.DATE, "The ferry burned on Saturday." + NEWS, "The ferry burned on Sunday." + NEWS)).hasSize(2);
        assertThat(sides("Did the ferry burn?", Kind.YES_OR_NO, "The ferry burned." + NEWS, "The company denied that the ferry burned." + NEWS)).hasSize(2);
    }

    @Test
    void two_that_say_yes_agree() {
        assertThat(sides("Did the ferry burn?", Kind.YES_OR_NO, "The ferry burned." + NEWS, "The ferry burned for hours." + NEWS)).isEmpty();
    }

    @Test
    void an_amount_of_heat_is_told_in_degrees() {
        assertThat(sides("How hot was it in Fedje?", Kind.NUMBER, "The mercury rose to 41 degrees." + NEWS, "फ़ेडजे में तापमान 43 डिग्री रहा।" + NEWS)).hasSize(2);
    }

    @Test
    void one_place_and_one_doer_in_two_scripts_are_one() {
        assertThat(sides("Near which town did the ferry burn?", Kind.WHICH, "The ferry burned near Adwa." + NEWS, "फ़ेरी अदवा के पास जली।" + NEWS)).isEmpty();
        assertThat(sides("Which group set the ferry on fire?", Kind.WHICH, "The army blamed the Zarb Front." + NEWS, "The Zarb Front is behind it, said Rao." + NEWS)).isEmpty();
    }

    private static List<String> sides(String question, Kind kind, String one, String other) {
        Question asked = new Question(question, Language.ofText(question), List.of(), Asked.of(kind), List.of(), List.of(), false, LocalDate.EPOCH);
        List<ScoredSentence> answering = scored("a", one, 10);
        Evidence evidence = new Evidence(List.of(), answering, scored("b", other, 9), 1, Optional.empty());
        return new Disagreement(asked).in(evidence)
                .map(sides -> List.of(sides.one().sentence().quote(), sides.other().sentence().quote())).orElse(List.of());
    }

    /** Each sentence a little worse than the one before; none answers so well that it would stand without its event. */
    private static List<ScoredSentence> scored(String id, String text, double best) {
        List<ScoredSentence> scored = new ArrayList<>();
        Source source = new Source(new ArticleId(id), Optional.empty(), Optional.of(LocalDate.EPOCH), Language.ofText(text), Optional.empty(), Optional.empty(), false);
        Passage passage = new Passage(source, 0, text, 0, List.of());
        for (String quote : text.split("(?<=[.।]) ", -1)) {
            Sentence sentence = new Sentence(quote, new Span(0, quote.length()), Optional.empty(), false, true);
            scored.add(new ScoredSentence(sentence, passage, best - scored.size(), new Coverage(0.45, 0.6, 0.6, 0.5, true, false, Coverage.Missing.NOTHING)));
        }
        return scored;
    }
}
