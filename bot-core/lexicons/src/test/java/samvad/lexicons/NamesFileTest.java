package samvad.lexicons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.LexiconEntry;

final class NamesFileTest {
    private static final String HEADER = "kind\twordings\tholder\tfrom\tuntil\n";
    private static final String KNOWN = HEADER + "title\tharbour minister|बंदरगाह मंत्री\ncountry\tRuritania|रुरितानिया\tRuritanian|रुरितानियाई\n";

    @TempDir Path folder;

    private WordList read(String text) throws IOException {
        return NamesFile.read(Files.writeString(folder.resolve("names.tsv"), text));
    }

    private static List<LexiconEntry> of(WordList words, Bridge bridge) {
        return words.entries().stream().filter(entry -> entry.bridge() == bridge).toList();
    }

    @Test
    void makes_all_wordings_of_an_office_from_its_title_and_country() throws IOException {
        WordList words = read(KNOWN + "office\tRuritania: harbour minister|keeper of ports\tAnna Vesk|अन्ना वेस्क\t2019-05-01\t2023-02-28\n");
        assertThat(words.faults()).isEmpty();
        assertThat(of(words, Bridge.OFFICE)).singleElement().satisfies(office -> {
            assertThat(office.said()).containsExactlyInAnyOrder("Ruritanian harbour minister", "harbour minister of Ruritania",
                    "Ruritania's harbour minister", "रुरितानियाई बंदरगाह मंत्री", "रुरितानिया के बंदरगाह मंत्री", "keeper of ports");
            assertThat(office.meant()).containsExactly("Anna Vesk", "अन्ना वेस्क");
            assertThat(office.from()).contains(LocalDate.of(2019, 5, 1));
            assertThat(office.until()).contains(LocalDate.of(2023, 2, 28));
        });
    }

    @Test
    void an_office_may_stand_above_its_country_and_have_no_end() throws IOException {
        WordList words = read(HEADER + "office\tRuritania: harbour minister\tAnna Vesk\t\t\n" + KNOWN.substring(HEADER.length()));
        assertThat(words.faults()).isEmpty();
        assertThat(of(words, Bridge.OFFICE)).singleElement().satisfies(office -> assertThat(office.until()).isEmpty());
    }

    @Test
    void a_country_has_names_and_adjectives() throws IOException {
        WordList words = read(KNOWN);
        assertThat(of(words, Bridge.NAME)).singleElement().satisfies(name -> assertThat(name.said()).containsExactly("Ruritania", "रुरितानिया"));
        assertThat(of(words, Bridge.TERM)).singleElement().satisfies(term -> assertThat(term.said()).containsExactly("Ruritanian", "रुरितानियाई"));
    }

    @Test
    void persons_organisations_and_places_are_names() throws IOException {
        WordList words = read(HEADER + "person\tAnna Vesk|अन्ना वेस्क\norganisation\tPort Council|बंदरगाह परिषद\nplace\tStrelsau|स्ट्रेल्साउ\n");
        assertThat(words.faults()).isEmpty();
        assertThat(of(words, Bridge.NAME)).hasSize(3);
    }

    @Test
    void leaves_out_a_bad_line_and_names_it_with_the_way_out() throws IOException {
        WordList words = read(KNOWN
                + "ship\tOcean|ओशन\n"
                + "place\tStrelsau\n"
                + "place\tStrelsau|स्ट्रेल्साउ\tcapital\n"
                + "office\tGraustark: harbour minister\tAnna Vesk\n"
                + "office\tRuritania: port minister\tAnna Vesk\n"
                + "office\tRuritania: harbour minister\t\n"
                + "office\tRuritania: harbour minister\tAnna Vesk\t1 May 2019\n"
                + "office\tRuritania: harbour minister\tAnna Vesk\t2019-05-01\t2018-05-01\n");
        assertThat(words.entries()).hasSize(2);
        assertThat(words.faults()).hasSize(8).allMatch(fault -> fault.startsWith(folder.resolve("names.tsv") + ", line "));
        assertThat(words.faults().stream().map(fault -> fault.replaceFirst(".*, line ", "")).toList()).satisfiesExactly(
                fault -> assertThat(fault).startsWith("4: \"ship\" is no kind").contains("person, organisation"),
                fault -> assertThat(fault).startsWith("5: ").contains("needs 2"),
                fault -> assertThat(fault).startsWith("6: ").contains("put | between"),
                fault -> assertThat(fault).startsWith("7: ").contains("\"Graustark\"", "add one"),
                fault -> assertThat(fault).startsWith("8: ").contains("\"port minister\"", "add one"),
                fault -> assertThat(fault).startsWith("9: ").contains("holder is empty"),
                fault -> assertThat(fault).startsWith("10: ").contains("\"1 May 2019\"", "2024-06-30"),
                fault -> assertThat(fault).startsWith("11: ").contains("ends before it begins"));
    }
}
