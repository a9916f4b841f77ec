package samvad.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands behind a command: {@code --name number} in any order. */
final class Options {
    private final Map<String, Integer> given = new HashMap<>();

    /** Throws IllegalArgumentException, with a sentence for the person, where it is not of this form or no such name is known. */
    Options(List<String> arguments, List<String> known) {
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!name.startsWith("--") || !known.contains(name.substring(2)) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException(name + " is not understood; known are " + known + ", each with a number");
            }
            given.put(name.substring(2), number(name, arguments.get(i + 1)));
        }
    }

    private static int number(String name, String value) {
        try {
            int number = Integer.parseInt(value.replace("_", ""));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(name + " needs a number greater than 0, not " + value);
    }

    int get(String name, int otherwise) {
        return given.getOrDefault(name, otherwise);
    }
}
