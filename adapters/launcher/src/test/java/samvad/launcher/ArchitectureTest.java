package samvad.launcher;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house's rules, here because only the launcher sees all modules. ArchUnit fails a rule that no class falls under. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("samvad");

    private static final Set<String> CHATS = Set.of("terminal", "telegram", "slack");

    /** The first name after {@code samvad} of every package there is: a module each. */
    private static Set<String> modules() {
        return CLASSES.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith("samvad."))
                .map(name -> name.split("\\.")[1]).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void sees_every_module_and_every_room() {
        assertThat(modules()).contains("engine", "search", "sources", "lexicons", "compose", "store", "evaluation", "terminal", "telegram", "slack",
                "doubles", "launcher", "testkit");
        for (String room : Set.of("answer", "chat", "delivery", "desk", "digest", "evidence", "knowledge", "language", "people", "question", "story",
                "subscription")) {
            assertThat(CLASSES.that(resideInAPackage("samvad.engine." + room))).as(room).hasSizeGreaterThan(2);
        }
        for (String room : Set.of("ask", "bench", "command", "digest", "doctor", "eval", "ingest", "play", "serve", "settings", "wiring")) {
            assertThat(CLASSES.that(resideInAPackage("samvad.launcher." + room))).as(room).hasSizeGreaterThan(2);
        }
    }

    @Test
    void engine_uses_only_the_jdk_icu_slf4j_and_jspecify() {
        classes().that().resideInAPackage("samvad.engine..")
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage("samvad.engine..", "java..", "com.ibm.icu..", "org.slf4j..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void a_module_uses_no_other_but_the_engine() {
        Set<String> modules = modules();
        modules.removeAll(Set.of("engine", "launcher"));
        assertThat(modules).contains("search", "sources", "lexicons", "compose", "evaluation", "terminal");
        for (String module : modules) {
            String own = "samvad." + module + "..";
            noClasses().that().resideInAPackage(own)
                    .should().dependOnClassesThat(resideInAPackage("samvad..").and(not(resideInAnyPackage("samvad.engine..", own))))
                    .because("only the launcher sees more than the engine")
                    .check(CLASSES);
        }
    }

    @Test
    void a_chat_uses_only_the_rooms_where_messages_arrive() {
        Set<String> chats = modules();
        chats.retainAll(CHATS);
        assertThat(chats).isEqualTo(CHATS);
        for (String chat : chats) {
            noClasses().that().resideInAPackage("samvad." + chat + "..")
                    .should().dependOnClassesThat(resideInAPackage("samvad.engine..").and(not(resideInAnyPackage(
                            "samvad.engine.chat", "samvad.engine.desk", "samvad.engine.delivery", "samvad.engine.people",
                            "samvad.engine.language..", "samvad.engine.subscription"))))
                    .because("a chat shows replies and what is set, and decides nothing")
                    .check(CLASSES);
        }
    }

    @Test
    void rooms_form_no_cycle() {
        slices().matching("samvad.engine.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("samvad.launcher.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_room_of_the_launcher_knows_the_command_line() {
        noClasses().that().resideInAPackage("samvad.launcher.*..")
                .should().dependOnClassesThat().resideInAPackage("samvad.launcher")
                .check(CLASSES);
    }

    @Test
    void what_is_read_from_words_leans_on_words_and_in_no_circle() {
        noClasses().that().resideInAPackage("samvad.engine.language")
                .should().dependOnClassesThat(resideInAnyPackage("samvad.engine.language.*.."))
                .check(CLASSES);
        slices().matching("samvad.engine.language.(*)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void rooms_of_evidence_form_no_cycle() {
        for (String room : Set.of("passage", "claims", "reports", "weigh", "vectors")) {
            assertThat(CLASSES.that(resideInAPackage("samvad.engine.evidence." + room))).as(room).hasSizeGreaterThan(2);
        }
        slices().matching("samvad.engine.evidence.(*)").should().beFreeOfCycles().check(CLASSES);
        noClasses().that().resideInAPackage("samvad.engine.evidence.passage")
                .should().dependOnClassesThat().resideInAPackage("samvad.engine.evidence")
                .check(CLASSES);
        noClasses().that().resideInAPackage("samvad.engine.evidence")
                .should().dependOnClassesThat(resideInAPackage("samvad.engine.evidence.*..").and(not(resideInAPackage("samvad.engine.evidence.passage"))))
                .check(CLASSES);
    }

    @Test
    void rooms_of_the_verifier_form_no_cycle() {
        for (String room : Set.of("reading", "alignment", "check")) {
            assertThat(CLASSES.that(resideInAPackage("samvad.engine.answer.verify." + room))).as(room).hasSizeGreaterThan(2);
        }
        slices().matching("samvad.engine.answer.verify.(*)").should().beFreeOfCycles().check(CLASSES);
        noClasses().that().resideInAPackage("samvad.engine.answer.verify.*..")
                .should().dependOnClassesThat().resideInAPackage("samvad.engine.answer.verify")
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_class_is_for() {
        noClasses().should().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Impl")
                .orShould().haveNameMatching(".*[.$]Base[A-Z][^.$]*")
                .check(CLASSES);
    }
}
