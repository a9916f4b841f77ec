package samvad.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

/** The words of the made news by how often they are used: real ones first, then made ones, every third of them a name. */
final class Vocabulary {
    private static final int SIZE = 100_000;

    private static final String[] FUNCTION_ENGLISH = ("the of to in and a that for on with as at by from was is were be has have"
            + " had it its this which not but are will after before between over under into about during against").split(" ");
    private static final String[] FUNCTION_HINDI = ("के में की है और को से का ने पर कि यह हैं था भी इस एक हो गया लिए कर साथ अपने"
            + " तक नहीं वह थी बाद थे कहा जो तो ही या रहा बीच किया द्वारा जा अब").split(" ");

    /** English, Hindi; divided by commas. */
    private static final String NEWS = "minister मंत्री,government सरकार,talks वार्ता,agreement समझौता,border सीमा,trade व्यापार,"
            + "president राष्ट्रपति,visit दौरा,meeting बैठक,country देश,security सुरक्षा,election चुनाव,border-post चौकी,army सेना,"
            + "oil तेल,foreign विदेश,policy नीति,embassy दूतावास,ambassador राजदूत,parliament संसद,economy अर्थव्यवस्था,treaty संधि,"
            + "peace शांति,war युद्ध,attack हमला,police पुलिस,court अदालत,leader नेता,people लोग,capital राजधानी,aid सहायता,water पानी,"
            + "storm तूफ़ान,flood बाढ़,port बंदरगाह,ship जहाज़,gas गैस,energy ऊर्जा,market बाज़ार,tax शुल्क,currency मुद्रा,bank बैंक,"
            + "refugee शरणार्थी,camp शिविर,protest प्रदर्शन,reform सुधार,summit शिखर-सम्मेलन,alliance गठबंधन,sanction प्रतिबंध,"
            + "missile मिसाइल,test परीक्षण,nuclear परमाणु,inspector निरीक्षक,report रिपोर्ट,statement बयान,spokesman प्रवक्ता,"
            + "opposition विपक्ष,party दल,vote मतदान,law क़ानून,prison जेल,student छात्र,university विश्वविद्यालय,health स्वास्थ्य,"
            + "hospital अस्पताल,vaccine टीका,farmer किसान,wheat गेहूँ,fertiliser उर्वरक,railway रेल,bridge पुल,airport हवाई-अड्डा,"
            + "island द्वीप,river नदी,mountain पहाड़,earthquake भूकंप,rescue बचाव,victim पीड़ित,family परिवार,child बच्चा,woman महिला,"
            + "worker श्रमिक,company कंपनी,investment निवेश,loan क़र्ज़,budget बजट,export निर्यात,import आयात,neighbour पड़ोसी,"
            + "council परिषद,nation राष्ट्र,world विश्व,crisis संकट,conflict संघर्ष,ceasefire युद्धविराम,hostage बंधक,journalist पत्रकार";

    private final List<Concept> functions = new ArrayList<>();
    private final List<Concept> contents = new ArrayList<>(SIZE);

    Vocabulary() {
        for (int i = 0; i < Math.min(FUNCTION_ENGLISH.length, FUNCTION_HINDI.length); i++) {
            functions.add(new Concept(FUNCTION_ENGLISH[i], FUNCTION_HINDI[i], false));
        }
        for (String pair : NEWS.split(",")) {
            String[] words = pair.split(" ");
            contents.add(new Concept(words[0], words[1], false));
        }
        for (int i = 0; contents.size() < SIZE; i++) {
            contents.add(i % 3 == 0 ? MadeWords.name(i / 3) : MadeWords.word(i));
        }
    }

    /** The words that join others, most frequent first. */
    List<Concept> functions() {
        return functions;
    }

    /** The words that say something, most frequent first. */
    List<Concept> contents() {
        return contents;
    }
}
