package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.evidence.passage.RefreshIndex;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Lexicon;
import samvad.engine.language.lexicon.LexiconEntry;
import samvad.engine.question.Question;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;
import samvad.testkit.Articles;
import samvad.testkit.MemoryArticles;

/** Words as they are typed on a phone, and words that one person writes as one and another as two. */
final class MistypedWordsTest {
    private final LuceneWordForms wordForms = new LuceneWordForms();

    @TempDir Path folder;

    private Optional<LuceneIndex> index = Optional.empty();

    @BeforeEach
    void takeIn() {
        List<LexiconEntry> entries = List.of(
                LexiconEntry.alike(Bridge.EVERYDAY, List.of("avalanche", "हिमस्खलन")), LexiconEntry.alike(Bridge.TERM, List.of("parliament", "संसद")),
                LexiconEntry.alike(Bridge.EVERYDAY, List.of("glacier", "हिमनद")));
        LuceneIndex opened = new LuceneIndex(folder.resolve("index"), wordForms, new Lexicon(entries, wordForms), false);
        new RefreshIndex(MemoryArticles.of(
                Articles.of("court", "The court in Lima postponed the verdict.").build(),
                Articles.of("harbour", "The harbour of Tallinn was enlarged by Ms Kallastamm of Korfa.").build(),
                Articles.of("snow-hi", "हिमस्खलन से सड़क बंद हो गई।").build(),
                Articles.of("ice", "The glacier above Oruro is melting.").build(),
                Articles.of("ice-hi", "पहाड़ पर हिमनद पिघल रहा है।").build(),
                Articles.of("vote-hi", "मतदाताओं ने नया महापौर चुना।").build(),
                Articles.of("climate-hi", "कॉप31 में एक समझौता हुआ।").build(),
                Articles.of("summit", "The G9 group and TRAN 4 members met Nakamatsu.").build(),
                Articles.of("climate-old", "COP30 ended in Belem.").build()),
                opened, (_, _) -> {}, InstantSource.system()).refresh();
        index = Optional.of(opened);
    }

    @AfterEach
    void close() {
        index.ifPresent(LuceneIndex::close);
    }

    private List<String> found(String question) {
        Question read = ((Reading.Clear) new ReadQuestion(wordForms).read(question, LocalDate.of(2026, 11, 20))).question();
        return index.orElseThrow().search().search(read, 10).hits().stream().map(hit -> hit.passage().source().id().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({"corut?, court", "verdct?, court", "postponned?, court", "vardict?, court", "hrabour?, harbour", "enlarjed?, harbour", "Kalastam?, harbour", "korda?, harbour",
        "मतदतओं?, vote-hi", "महापोर?, vote-hi", "avalnche?, snow-hi", "हिमस्खल?, snow-hi"})
    void are_read_as_what_they_were_meant_to_be(String question, String article) {
        assertThat(found(question)).containsExactly(article);
    }

    @ParameterizedTest
    @CsvSource({"glasier?, ice, ice-hi", "glaceir?, ice, ice-hi"})
    void are_read_in_the_other_language_too(String question, String own, String other) {
        assertThat(found(question)).containsExactlyInAnyOrder(own, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xourt?", "cou?", "parliament?", "vrdcit?", "Korda?", "TRAN5?", "COP32?", "COP3?"})
    void are_not_if_they_begin_otherwise_or_are_short_or_known_or_too_far_or_a_rare_name_or_another_number(String question) {
        assertThat(found(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"COP31?, climate-hi", "cop 31?, climate-hi", "कॉप 31?, climate-hi", "कॉप-31?, climate-hi", "Naka Matsu?, summit", "TRAN4?, summit", "g 9?, summit"})
    void that_are_parted_otherwise_are_found(String question, String article) {
        assertThat(found(question)).containsExactly(article);
    }
}
