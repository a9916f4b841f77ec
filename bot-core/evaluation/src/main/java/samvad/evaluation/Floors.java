package samvad.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the figures of one file must not fall short of: lines like {@code success@1 >= 95}, {@code refused <= 4}. */
public final class Floors {
    /** Nothing falls short of these. */
    public static final Floors NONE = new Floors(List.of());

    private static final Pattern LINE = Pattern.compile("([a-z0-9@-]+)\\s*(>=|<=)\\s*(\\d+(?:\\.\\d+)?)");

    private final List<Floor> floors;

    private Floors(List<Floor> floors) {
        this.floors = List.copyOf(floors);
    }

    private record Floor(String figure, boolean atLeast, double value) {}

    /** Reads a file of floors. Throws {@link UnusableFile} that names the file and line of what is wrong. */
    public static Floors read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UnusableFile("The floors file " + file + " cannot be read; check its name and rights", e);
        }
        List<Floor> floors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                floors.add(floor(line, file, i + 1));
            }
        }
        return new Floors(floors);
    }

    private static Floor floor(String line, Path file, int number) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new UnusableFile(file + ", line " + number + ": not \"figure >= number\" or \"figure <= number\"");
        }
        return new Floor(matcher.group(1), matcher.group(2).equals(">="), Double.parseDouble(matcher.group(3)));
    }

    /** A sentence for each figure, by its name, that misses its floor, or that is not there at all; none if all hold. */
    public List<String> missedBy(Map<String, Double> figures) {
        List<String> missed = new ArrayList<>();
        for (Floor floor : floors) {
            Double figure = figures.get(floor.figure());
            if (figure == null) {
                missed.add("there is no figure called " + floor.figure() + "; there are " + figures.keySet());
            } else if (floor.atLeast() ? figure < floor.value() : figure > floor.value()) {
                missed.add("%s is %.2f and must be at %s %.2f"
                        .formatted(floor.figure(), figure, floor.atLeast() ? "least" : "most", floor.value()));
            }
        }
        return missed;
    }
}
