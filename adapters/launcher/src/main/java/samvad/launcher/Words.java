package samvad.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import samvad.engine.language.*;
import samvad.search.lucene.LuceneWordForms;

/** How words are read, and what they are called otherwise. */
record Words(LuceneWordForms forms, Glossary glossary) {
    static Words of(LuceneWordForms forms) {
        List<LexiconEntry> entries = new ArrayList<>();
        String off = System.getProperty("off", "");
        if (!off.contains("cldr")) entries.addAll(CldrWords.entries());
        if (!off.contains("number")) entries.addAll(NumberWords.entries());
        String dev = System.getProperty("devdict");
        List<Glossary> all = new ArrayList<>();
        all.add(new Lexicon(entries, forms));
        if (dev != null) {
            List<LexiconEntry> dict = new ArrayList<>();
            try { for (String line : Files.readAllLines(Path.of(dev))) {
                String[] c = line.split("\t");
                if (c.length < 2) continue;
                dict.add(LexiconEntry.rendered(Bridge.DICTIONARY, List.of(c[0].split("\\|")), List.of(c[1].split("\\|"))));
            } } catch (java.io.IOException e) { throw new RuntimeException(e); }
            long t = System.nanoTime();
            all.add(new Lexicon(dict, forms));
            System.err.println("dict " + dict.size() + " in " + (System.nanoTime() - t) / 1000000);
        }
        return new Words(forms, new Glossaries(all));
    }
}
