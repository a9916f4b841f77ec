package samvad.engine.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads years, runs of years, decades and centuries: "2020", "2019-21", "the 1990s", "90 के दशक", "20वीं सदी". */
final class NamedYears implements ReadStretch {
    private static final String YEAR = "(?:1[5-9]\\d{2}|20\\d{2}|2100)";

    /** An amount, a number of something, or a time. */
    private static final String NO_NUMBER_BEFORE = "(?<!(?:^| )(?:about|around|over|than|nearly|almost|least|most|only|some|approximately|roughly|another"
            + "|करीब|लगभग|तकरीबन|कुल|केवल|सिर्फ|कम|flight|resolution|resolutions|agenda|vision|number|no|article|section|room|model|route|highway|rs|usd|inr|eur"
            + "|उडान|फ्लाइट|प्रस्ताव|संकल्प|धारा|अनुच्छेद|नंबर|विजन|एजेंडा|रु|karib|lagbhag|kareeb) )";
    private static final String NO_COUNT_AFTER = "(?! (?:people|persons|men|women|children|troops|soldiers|civilians|students|migrants|refugees|tanks|drones"
            + "|missiles|dollars|euros|rupees"
            + "|pounds|km|kms|kilometres|kilometers|miles|metres|meters|tonnes|tons|kg|mw|gw|percent|hours|HOUR|gmt|utc|ist|bc|bce|sq|square|feet|ft|acres"
            + "|hectares|litres|liters|barrels|वर्ग|फुट|फीट|एकड|हेक्टेयर|बैरल|लीटर|million|billion|thousand|crore|lakh|seats|votes|jobs|homes|houses"
            + "|villages|deaths|cases|prisoners|hostages|employees|workers|companies|ships|planes|points|runs|degrees|years|months|weeks|days|YEAR (?:old|AGO"
            + "|PAHLE|BAD|पुरान[ाीे]|puran[aei])|MONTH|DAY|WEEK"
            + "|लोग|लोगों|सैनिक|सैनिकों|जवान|जवानों|नागरिक|नागरिकों|बच्चे|बच्चों|महिला|महिलाओं|छात्र|छात्रों|रुपये|रुपए|रुपयों|डॉलर|यूरो|करोड|लाख|हजार|किमी"
            + "|किलोमीटर|मीटर|टन|मेगावाट|प्रतिशत"
            + "|फीसदी|बजे|सीटें|सीटों|वोट|वोटों|मौतें|मौतों|मामले|मामलों|कैदी|कैदियों|गांव|गांवों|घर|घरों|कंपनियां|कंपनियों|ड्रोन|मिसाइल|मिसाइलें|से अधिक"
            + "|SE अधिक|SE ज्यादा|SE कम|SE ऊपर"
            + "|log|logo|logon|sainik|rupaye|rupay|crore|lakh|hazar|hajar|baje|KE नोट|KE नोटों|SE zyada|SE jyada|SE adhik|SE kam|amount)(?= ))";

    private static final String NAMED = "(?:(?:THE )?(?:YEAR|YEARWORD) )?";
    private static final Pattern ONE = TimeText.words(NAMED + NO_NUMBER_BEFORE + "(?<year>" + YEAR + ")(?: YEAR| YEARWORD)?" + NO_COUNT_AFTER);

    /** A round number before a word in the plural is rather a number of something. */
    private static final Pattern ROUND = TimeText.words("(?<!(?:IN|SINCE|YEAR|YEARWORD) )\\d\\d00 (?:(?!olympics|elections|floods|protests|riots|attacks"
            + "|bombings|games|polls|talks)[a-z]+[^s]s"
            + "|(?!ओलंपिक|विश्व|वाले|वाली|वाला)[\\u0900-\\u0965]+)");
    private static final Pattern SEASON = TimeText.words(NAMED + "(?<year>" + YEAR + ") [-/] (?<last>\\d{1,2})" + NO_COUNT_AFTER);
    private static final Pattern MONTH = TimeText.words("(?<year>" + YEAR + ") [-/] (?<month>1[0-2]|[1-9])");
    private static final Pattern DECADE = TimeText.words("(?:THE )?(?<named>\\d{2,4})s|(?:YEARWORD )?(?<decade>\\d{3}0|[1-9]0) (?:KE )?DECADE");
    private static final Pattern CENTURY = TimeText.words("(?:THE )?(?<century>\\d{1,2})th (?:- )?CENTURY");

    private final TimeText text;

    NamedYears(TimeText text) {
        this.text = text;
    }

    @Override
    public Optional<Read> at(int at, boolean besideTime) {
        return Read.longest(List.of(
                text.find(ONE, at).filter(found -> !isDuration(at, found) && (besideTime || text.find(ROUND, at).isEmpty()))
                        .map(found -> new Read(years(number(found, "year"), 1, CalendarUnit.YEAR), found.end())),
                text.find(SEASON, at).flatMap(this::season),
                text.find(MONTH, at).map(found -> new Read(month(found), found.end())),
                text.find(DECADE, at).map(found -> new Read(decade(number(found.group("named").or(() -> found.group("decade")).orElseThrow())), found.end())),
                text.find(CENTURY, at).map(found -> new Read(years(number(found, "century") * 100 - 99, 100, CalendarUnit.CENTURY), found.end()))));
    }

    /** "2000 years" are many. */
    private boolean isDuration(int at, TimeText.Found found) {
        for (int i = at; i <= found.end(); i++) {
            if (text.plain(i).matches("years|yrs|सालों|वर्षों|salon|saalon")) {
                return true;
            }
        }
        return false;
    }

    /** "2019-21", and "2009-10", which might have been a month but is the year after. */
    private Optional<Read> season(TimeText.Found found) {
        int year = number(found, "year");
        int last = year / 100 * 100 + number(found, "last");
        boolean isMonth = number(found, "last") <= 12 && last != year + 1;
        return last <= year || isMonth ? Optional.empty() : Optional.of(new Read(years(year, last - year + 1, CalendarUnit.DAY), found.end()));
    }

    private static Stretch month(TimeText.Found found) {
        return new Stretch.Fixed(CalendarUnit.MONTH.holding(LocalDate.of(number(found, "year"), number(found, "month"), 1)), CalendarUnit.MONTH);
    }

    /** "The 90s" are those of the last century, the twenties of this one. */
    private static Stretch decade(int named) {
        int year = named >= 100 ? named : named >= 30 ? 1900 + named : 2000 + named;
        return years(year, 10, CalendarUnit.DECADE);
    }

    private static Stretch years(int first, int count, CalendarUnit unit) {
        return new Stretch.Fixed(CalendarUnit.YEAR.lasting(LocalDate.of(Math.max(first, 1), 1, 1), count), unit);
    }

    private static int number(TimeText.Found found, String group) {
        return number(found.group(group).orElseThrow());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
