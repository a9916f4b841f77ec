package samvad.lexicons;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.LexiconEntry;

/**
 * The desk's persons, organisations, places, countries and offices. A line of kind {@code country} has the country's adjectives
 * in its third column, one of kind {@code office} its holder; {@code Country: title} stands for all wordings of that office.
 */
public final class NamesFile {
    private static final List<String> COLUMNS = List.of("kind", "wordings", "holder", "from", "until");

    private final List<LexiconEntry> entries = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, List<String>> titles = new HashMap<>();
    private final Map<String, Country> countries = new HashMap<>();

    private NamesFile() {}

    /** What is wrong with a line; it is left out. */
    private static final class BadLine extends Exception {
        private static final long serialVersionUID = 1;

        BadLine(String what) {
            super(what);
        }
    }

    /** Reads the file; a bad line is left out and named. Throws {@link UnusableWords} for a file that is no such one. */
    public static WordList read(Path file) {
        NamesFile names = new NamesFile();
        List<TabbedLine> lines = TabbedLine.read(file, COLUMNS);
        // an office may stand above its country
        lines.forEach(line -> names.take(line, names::titleOrCountry));
        lines.forEach(line -> names.take(line, names::nameOrOffice));
        return new WordList(names.entries, names.faults);
    }

    private interface Step {
        void on(TabbedLine line) throws BadLine;
    }

    private void take(TabbedLine line, Step step) {
        try {
            step.on(line);
        } catch (BadLine e) {
            faults.add(line.fault(String.valueOf(e.getMessage())));
        }
    }

    private void titleOrCountry(TabbedLine line) throws BadLine {
        switch (line.cell(0)) {
            case "title" -> titles.put(wordings(line, 1).getFirst(), wordings(line, 1));
            case "country" -> {
                Country country = new Country(wordings(line, 1), line.wordings(2));
                countries.put(country.names().getFirst(), country);
                entries.add(LexiconEntry.alike(Bridge.NAME, country.names()));
                if (country.adjectives().size() > 1) {
                    entries.add(LexiconEntry.alike(Bridge.TERM, country.adjectives()));
                }
            }
            default -> {
                // has its turn when all countries are known
            }
        }
    }

    private void nameOrOffice(TabbedLine line) throws BadLine {
        switch (line.cell(0)) {
            case "title", "country" -> {
                // had their turn
            }
            case "person", "organisation", "place" -> {
                if (line.cells().stream().skip(2).anyMatch(cell -> !cell.isEmpty())) {
                    throw new BadLine("a " + line.cell(0) + " has its wordings and no more; put | between them, or make it an office.");
                }
                entries.add(LexiconEntry.alike(Bridge.NAME, wordings(line, 2)));
            }
            case "office" -> entries.add(office(line));
            default -> throw new BadLine("\"" + line.cell(0)
                    + "\" is no kind; it takes person, organisation, place, country, title or office.");
        }
    }

    private LexiconEntry office(TabbedLine line) throws BadLine {
        List<String> said = new ArrayList<>();
        for (String wording : wordings(line, 1)) {
            said.addAll(wording.contains(":") ? generated(wording) : List.of(wording));
        }
        List<String> holder = line.wordings(2);
        if (holder.isEmpty()) {
            throw new BadLine("the column holder is empty; write the holder's names, with | between.");
        }
        Optional<LocalDate> from = day(line, 3);
        Optional<LocalDate> until = day(line, 4);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new BadLine("the office ends before it begins; write from, a tab, until.");
        }
        return new LexiconEntry(said, holder, Bridge.OFFICE, from, until);
    }

    private List<String> generated(String wording) throws BadLine {
        String[] parts = wording.split(":", 2);
        Country country = countries.get(parts[0].strip());
        if (country == null) {
            throw new BadLine("no line of kind country begins with \"" + parts[0].strip() + "\"; add one, or use the first name of one.");
        }
        List<String> title = titles.get(parts[1].strip());
        if (title == null) {
            throw new BadLine("no line of kind title begins with \"" + parts[1].strip() + "\"; add one, or use the first wording of one.");
        }
        return country.offices(title);
    }

    private static Optional<LocalDate> day(TabbedLine line, int column) throws BadLine {
        String day = line.cell(column);
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            throw new BadLine("\"" + day + "\" in the column " + COLUMNS.get(column) + " is no date; write it like 2024-06-30, or leave it empty.");
        }
    }

    private static List<String> wordings(TabbedLine line, int needed) throws BadLine {
        if (line.cells().size() > COLUMNS.size()) {
            throw new BadLine(line.cells().size() + " columns where there are 5; put | between wordings, and single tabs between columns.");
        }
        List<String> wordings = line.wordings(1);
        if (wordings.size() < needed) {
            throw new BadLine("the column wordings has " + wordings.size() + " and a " + line.cell(0) + " needs " + needed
                    + "; write them with | between.");
        }
        return wordings;
    }
}
