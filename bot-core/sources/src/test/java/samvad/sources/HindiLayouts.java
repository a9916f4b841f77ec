package samvad.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Pages as Hindi newsrooms lay them out, made for this project: every layout around other words and another day. */
final class HindiLayouts {
    private static final List<String> SUBJECTS = List.of("नौका सेवा", "पुल निर्माण", "व्यापार समझौता", "छात्रवृत्ति योजना", "समुद्री सुरक्षा", "हवाई संपर्क", "बिजली परियोजना",
            "स्वास्थ्य सहयोग", "कृषि अनुसंधान", "सीमा वार्ता", "अंतरिक्ष सहयोग", "शिक्षा समझौता", "जलवायु कोष", "मत्स्य पालन", "रेल परियोजना", "डिजिटल भुगतान", "पर्यटन नीति", "आपदा राहत");

    private static final List<String> PLACES = List.of("तालिन", "लिस्बन", "ओस्लो", "लीमा", "नैरोबी", "हनोई", "काठमांडू", "माले", "थिम्पू", "कोलंबो", "ढाका", "रीगा", "हेलसिंकी", "अकरा",
            "सुवा", "बाकू", "येरेवान", "ताशकंद");

    private static final String NAV = "<nav class='main-menu'><ul><li><a href='/'>होम</a><li><a href='/desh'>देश</a><li><a href='/duniya'>दुनिया</a><li><a href='/khel'>खेल</a></ul></nav>";
    private static final String FOOTER = "<footer><p>सर्वाधिकार सुरक्षित। इस वेबसाइट की सामग्री का पुनः प्रकाशन बिना अनुमति वर्जित है।</p><a href='/privacy'>गोपनीयता</a></footer>";
    private static final String RELATED = "<div class='related-stories'><h3>संबंधित ख़बरें</h3><ul><li><a href='/1'>तूफ़ान से हवाई अड्डा बंद, सैकड़ों यात्री फँसे</a><li><a href='/2'>मंत्री ने बाढ़ग्रस्त इलाक़ों का दौरा किया</a>"
            + "<li><a href='/3'>नई ट्रेन को हरी झंडी दिखाई गई</a></ul></div>";
    private static final String SHARE = "<div class='share-bar'><a href='#'>फ़ेसबुक</a> <a href='#'>व्हाट्सऐप</a> <a href='#'>शेयर करें</a></div>";
    private static final String COMMENTS = "<div id='comments'><h4>टिप्पणियाँ</h4><p>रमेश: बहुत अच्छी ख़बर है, ऐसे समझौते पहले ही हो जाने चाहिए थे।</p><p>सीमा: क्या इससे किराया कम होगा? कोई बताए।</p></div>";
    private static final String TEASERS = "<section class='more-news'><div class='card'><h3><a href='/a'>बाज़ार में तेज़ी, सूचकांक ऊपर</a></h3><p>निवेशकों ने शुक्रवार को जमकर ख़रीदारी की।</p></div>"
            + "<div class='card'><h3><a href='/b'>मानसून की वापसी शुरू</a></h3><p>मौसम विभाग ने अगले सप्ताह का अनुमान जारी किया।</p></div>"
            + "<div class='card'><h3><a href='/c'>कप्तान ने संन्यास लिया</a></h3><p>बीस साल के करियर का भावुक अंत हुआ।</p></div></section>";

    private HindiLayouts() {}

    /** @param date empty text for a page that states none */
    record Layout(String name, String html, String truth, String title, String date) {}

    static List<Layout> all() {
        return List.of(
                layout("json-ld and article", 0, (s, paragraphs) -> "<head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + s.title
                        + "\",\"datePublished\":\"" + s.day + "T09:30:00+05:30\",\"dateModified\":\"2026-01-02T00:00:00+05:30\"}</script></head><body>" + NAV + "<article><h1>" + s.title
                        + "</h1>" + SHARE + p(paragraphs) + "</article>" + RELATED + FOOTER + "</body>"),
                layout("open graph and divs", 1, (s, paragraphs) -> "<head><meta property='og:title' content='" + s.title + "'><meta property='article:published_time' content='" + s.day
                        + "T22:45:00+05:30'></head><body>" + NAV + "<div class='page'><div class='left'><h1>" + s.title + "</h1><div class='story-text'>" + p(paragraphs) + "</div></div><div class='right sidebar'>"
                        + TEASERS + "</div></div>" + FOOTER),
                layout("microdata", 2, (s, paragraphs) -> "<body>" + NAV + "<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='headline'>" + s.title
                        + "</h1><meta itemprop='datePublished' content='" + s.day + "T06:00:00Z'><div itemprop='articleBody'>" + p(paragraphs) + "</div></div>" + COMMENTS + FOOTER),
                layout("line breaks instead of paragraphs", 3, (s, paragraphs) -> "<head><meta name='date' content='" + s.day + "'></head><body><table><tr><td>" + NAV + "<td><h1>" + s.title + "</h1><div id='khabar'>"
                        + String.join("<br><br>", paragraphs) + "</div></table>" + RELATED),
                layout("hindi date under the headline", 4, (s, paragraphs) -> "<body>" + NAV + "<main><h1>" + s.title + "</h1><p class='byline'>नई दिल्ली, " + s.hindiDay + "</p>" + p(paragraphs) + "</main>" + RELATED + COMMENTS + FOOTER),
                layout("published line with the time", 5, (s, paragraphs) -> "<body>" + NAV + "<div class='wrap'><h1>" + s.title + "</h1><span class='meta'>प्रकाशित: " + s.hindiDay + ", 10:30 IST</span>" + SHARE + "<div class='content-area'>"
                        + p(paragraphs) + "</div></div>" + TEASERS + FOOTER),
                layout("time element in the byline", 6, (s, paragraphs) -> "<body><header>" + NAV + "</header><article><header><h1>" + s.title + "</h1><p>लेखक: मीरा जोशी <time datetime='" + s.day
                        + "T11:00:00+05:30'>कल</time></p></header>" + p(paragraphs) + "<footer>टैग: <a href='/t'>विदेश</a></footer></article>" + FOOTER),
                layout("pointers between the paragraphs", 7, (s, paragraphs) -> "<head><meta property='article:published_time' content='" + s.day + "T09:00:00+05:30'></head><body>" + NAV + "<article><h1>" + s.title
                        + "</h1><p>" + String.join("</p><p><a href='/x'>यह भी पढ़ें: तूफ़ान से हवाई अड्डा बंद</a></p><p>", paragraphs) + "</p></article>" + FOOTER),
                layout("figure and caption", 8, (s, paragraphs) -> "<head><meta itemprop='datePublished' content='" + s.day + "'></head><body><article><h1>" + s.title
                        + "</h1><figure><img src='a.jpg'><figcaption>नई नौका का उद्घाटन करते मंत्री। (फ़ोटो: एजेंसी)</figcaption></figure>" + p(paragraphs) + "</article>" + RELATED + FOOTER),
                layout("caption that is only a class", 9, (s, paragraphs) -> "<head><meta name='publish-date' content='" + s.day + "'></head><body>" + NAV + "<div class='story'><h1>" + s.title
                        + "</h1><div class='image'><img src='a.jpg'><span class='img-caption'>समारोह में मौजूद प्रतिनिधि</span></div>" + p(paragraphs) + "</div>" + TEASERS + FOOTER),
                layout("paragraphs apart from one another", 10, (s, paragraphs) -> "<head><meta property='article:published_time' content='" + s.day + "'></head><body>" + NAV + "<div class='article-page'><h1>" + s.title + "</h1><div class='sec'>"
                        + paragraphs.stream().map(text -> "<div class='row'><div class='col'><p>" + text + "</p></div></div><div class='ad-slot'>विज्ञापन</div>").collect(Collectors.joining()) + "</div></div>" + FOOTER),
                layout("one form around all", 11, (s, paragraphs) -> "<body><form id='aspnetForm'><input type='hidden' value='x'>" + NAV + "<div class='innner-page-main-about-us-content-right-part'><h2>" + s.title
                        + "</h2><div class='ReleaseDateSubHeaddateTime'>प्रविष्टि तिथि: " + s.hindiDay + " 5:10PM by PIB Delhi</div><h1>" + s.title + "</h1>" + p(paragraphs) + "</div>" + FOOTER + "</form>"),
                layout("newsletter in the middle", 12, (s, paragraphs) -> "<head><meta property='article:published_time' content='" + s.day + "'></head><body><main><h1>" + s.title + "</h1><p>" + paragraphs.get(0)
                        + "</p><div class='newsletter-signup'><p>हर सुबह की बड़ी ख़बरें अपने ईमेल पर पाने के लिए हमारे न्यूज़लेटर से जुड़ें।</p></div>" + p(paragraphs.subList(1, paragraphs.size())) + "</main>" + RELATED + FOOTER),
                layout("teasers longer than the article", 13, (s, paragraphs) -> "<head><meta property='article:published_time' content='" + s.day + "'></head><body>" + NAV + "<article><h1>" + s.title + "</h1>" + p(paragraphs.subList(0, 3))
                        + "</article>" + TEASERS + TEASERS + TEASERS + FOOTER, 3),
                layout("list in the text", 14, (s, paragraphs) -> "<head><meta property='article:published_time' content='" + s.day + "'></head><body>" + NAV + "<article><h1>" + s.title + "</h1>" + p(paragraphs.subList(0, 4)) + "<ul><li>"
                        + paragraphs.get(4) + "</li><li>" + paragraphs.get(5) + "</li></ul></article>" + SHARE + FOOTER),
                layout("comments longer than the article", 15, (s, paragraphs) -> "<head><script type='application/ld+json'>[{\"@type\":\"BreadcrumbList\"},{\"@type\":\"Article\",\"datePublished\":\"" + s.day
                        + "\"}]</script></head><body>" + NAV + "<div class='post'><h1>" + s.title + "</h1>" + p(paragraphs) + "</div>" + COMMENTS.replace("</div>", "<p>" + "मैं इस फ़ैसले का स्वागत करता हूँ और आगे भी देखूँगा। ".repeat(40) + "</p></div>")
                        + FOOTER),
                layout("day in the address only", 16, (s, paragraphs) -> "<head><link rel='canonical' href='http://HOST/" + s.day.replace('-', '/') + "/khabar-16'></head><body>" + NAV + "<div class='blog'><h1>" + s.title + "</h1>"
                        + p(paragraphs) + "</div>" + RELATED + FOOTER),
                layout("no day anywhere", 17, (s, paragraphs) -> "<body>" + NAV + "<article><h1>" + s.title + "</h1>" + p(paragraphs) + "</article>" + FOOTER));
    }

    private record Story(String title, String day, String hindiDay) {}

    private interface Page {
        String of(Story story, List<String> paragraphs);
    }

    private static Layout layout(String name, int n, Page page) {
        return layout(name, n, page, 6);
    }

    private static Layout layout(String name, int n, Page page, int paragraphs) {
        List<String> text = paragraphs(n);
        LocalDate day = LocalDate.of(2025, 11, 2 + n);
        String title = PLACES.get(n) + " में " + SUBJECTS.get(n) + " पर सहमति";
        String html = page.of(new Story(title, day.toString(), day.getDayOfMonth() + " नवंबर " + day.getYear()), text);
        return new Layout(name, "<!doctype html><html lang='hi'><meta charset='utf-8'>" + html + "</html>", String.join("\n", text.subList(0, paragraphs)), title,
                name.startsWith("no day") ? "" : day.toString());
    }

    private static List<String> paragraphs(int n) {
        String place = PLACES.get(n);
        String subject = SUBJECTS.get(n);
        return List.of(
                place + " में हुई बैठक में दोनों देशों के अधिकारियों ने " + subject + " को लेकर " + (n + 3) + " बिंदुओं पर सहमति जताई, और कहा कि काम अगले वर्ष शुरू होगा।",
                "विदेश मंत्रालय के प्रवक्ता ने बताया कि बातचीत " + (n + 2) + " दिन चली। उनके अनुसार इसमें लागत, समय-सीमा और निगरानी की व्यवस्था तय की गई है।",
                "“हम " + place + " के साथ अपने पुराने संबंधों को नई दिशा देना चाहते हैं,” राजदूत ने पत्रकारों से कहा।",
                subject + " पर कुल " + (120 + 10 * n) + " करोड़ रुपये ख़र्च होने का अनुमान है, जिसमें दोनों पक्ष बराबर हिस्सा देंगे।",
                "विपक्षी दलों ने इस फ़ैसले की आलोचना करते हुए पूछा कि " + place + " को ही क्यों चुना गया।",
                "अगली बैठक " + (n + 10) + " सप्ताह बाद होगी, जिसमें विशेषज्ञ अपनी रिपोर्ट पेश करेंगे।");
    }

    private static String p(List<String> paragraphs) {
        return paragraphs.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n"));
    }
}
