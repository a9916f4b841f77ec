package samvad.engine.story;

import samvad.engine.knowledge.Article;
import samvad.testkit.Articles;

/** Small invented news for trying stories: a ferry, a power accord, and the same ministers on another day. */
public final class Ferries {
    private Ferries() {}

    public static Article accord() {
        return accord("accord", "Bhutan and Nepal sign power accord in Thimphu", "The Hill Courier", "2026-02-03");
    }

    public static Article accord(String id, String title, String outlet, String day) {
        return Articles.of(id, """
                Energy ministers Dorji Wangmo of Bhutan and Kiran Thapa of Nepal signed a power accord in Thimphu on Tuesday. The accord lets Nepal draw 400 \
                megawatts from the Punatsangchhu dams for twelve years. Thapa called the Thimphu signing a turn in the trade of power between neighbours.
                """).titled(title).dated(day).from(outlet, "https://" + id + ".example/1").build();
    }

    /** Another outlet's own words on the accord. */
    public static Article accordElsewhere() {
        return Articles.of("accord-elsewhere", """
                Nepal will draw 400 megawatts from Bhutan under a power accord that ministers Kiran Thapa and Dorji Wangmo signed in Thimphu. The twelve-year \
                accord covers four dams on the Punatsangchhu, officials in Thimphu told reporters.
                """).titled("Nepal to draw 400 megawatts under Thimphu power accord").dated("2026-02-03").from("Valley Times", "https://valley.example/1").build();
    }

    public static Article accordInHindi() {
        return Articles.of("accord-hi", """
                भूटान के मंत्री दोरजी वांगमो और नेपाल के किरण थापा ने थिम्पू में बिजली समझौते पर हस्ताक्षर किए। समझौते के तहत नेपाल बारह साल तक पुनात्सांगछू बाँधों से 400 \
                मेगावाट बिजली लेगा। थापा ने थिम्पू के इस समझौते को पड़ोसियों के व्यापार में नया मोड़ बताया।
                """).titled("थिम्पू में भूटान और नेपाल का बिजली समझौता").dated("2026-02-03").from("पहाड़ी समाचार", "https://pahadi.example/1").build();
    }

    /** The same two ministers, three days later, about something else. */
    public static Article tradeTalks() {
        return Articles.of("talks", """
                Ministers Kiran Thapa of Nepal and Dorji Wangmo of Bhutan met in Kathmandu on Friday to discuss customs duty on oranges and cardamom. Traders \
                from both countries complain of long queues at the border post of Phuentsholing.
                """).titled("Nepal and Bhutan discuss duty on oranges").dated("2026-02-06").from("The Hill Courier", "https://hill.example/2").build();
    }

    public static Article ferry() {
        return Articles.of("ferry", """
                A ferry with 90 passengers sank off the island of Lembata on Monday, and 12 people died. Fishermen pulled most passengers from the water before the \
                coast guard of Larantuka arrived. The ferry Bintang Laut had left Larantuka in high waves.
                """).titled("Ferry sinks off Lembata, 12 people die").dated("2026-02-03").from("Island Post", "https://island.example/1").build();
    }

    /** What became of the ferry the day after. */
    public static Article ferryCaptain() {
        return Articles.of("ferry-captain", """
                Police in Larantuka arrested the captain of the ferry Bintang Laut, which sank off Lembata with 90 passengers, for sailing against a storm warning. \
                Prosecutors want to charge the captain with manslaughter. The ferry sank on Monday off Lembata, and 12 people died.
                """).titled("Captain of ferry that sank off Lembata arrested").dated("2026-02-04").from("Island Post", "https://island.example/2").build();
    }
}
