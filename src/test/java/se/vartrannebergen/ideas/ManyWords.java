package se.vartrannebergen.ideas;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up titles and texts in languages of the area: words that occur together in life, in no order that means anything. */
final class ManyWords {
    /** As often as they are written; Swedish most. */
    static final List<String> LANGUAGES =
            List.of("sv", "sv", "sv", "sv", "sv", "ar", "ar", "so", "so", "en", "bs", "fa", "tr", "ti", "pl");

    private static final Map<String, List<String>> WORDS = Map.of(
            "sv",
                    words(
                            "belysning lekplats bänk torget skolan cykel parkering trygghet bor barnen och i på en ett är det gård odling bibliotek vintern mörkt kvällar ungdomar buss hållplats gräsmatta grillplats träd tvättstuga trapphus hiss soprum återvinning mötesplats kaffe musik fotboll pulkabacken skogen stigen tillsammans skulle kunna behöver bättre fler nya gamla alla"),
            "en",
                    words(
                            "lighting playground bench square school bicycle parking safety live children and in on a the is garden library football evening winter dark young people bus stop grass barbecue trees laundry stairs lift recycling meeting coffee music forest path together could need better more new old everyone neighbours"),
            "ar",
                    words(
                            "إضاءة الملعب مقعد الساحة المدرسة دراجة موقف السلامة نسكن الأطفال و في على الحديقة المكتبة كرة القدم مساء الشتاء مظلم الشباب الحافلة العشب الأشجار المغسلة الدرج المصعد النفايات لقاء قهوة موسيقى الغابة الطريق معا نحتاج أفضل المزيد جديد الجميع الجيران"),
            "so",
                    words(
                            "iftiin garoon kursi fagaaraha dugsiga baaskiil baarkin ammaan deggan carruurta iyo ku dhismaha beerta maktabadda kubadda habeen jiilaal mugdi dhallinyaro bas joogsi caws geedo dhar jaranjaro wiish qashin kulan kafee muusig kayn waddo wadajir baahan fiican badan cusub dhammaan deriska"),
            "bs",
                    words(
                            "rasvjeta igralište klupa trg škola bicikl parking sigurnost živimo djeca i na u vrt biblioteka fudbal večer zima mračno mladi autobus stanica trava roštilj drveće vešeraj stepenice lift otpad sastanak kafa muzika šuma staza zajedno trebamo bolje više novo staro svi komšije"),
            "fa",
                    words(
                            "روشنایی زمین بازی نیمکت میدان مدرسه دوچرخه پارکینگ امنیت زندگی کودکان و در به باغ کتابخانه فوتبال عصر زمستان تاریک جوانان اتوبوس ایستگاه چمن درخت رختشویخانه پله آسانسور زباله دیدار قهوه موسیقی جنگل راه باهم نیاز بهتر بیشتر جدید همه همسایه"),
            "tr",
                    words(
                            "aydınlatma oyun alanı bank meydan okul bisiklet otopark güvenlik yaşıyoruz çocuklar ve için bahçe kütüphane futbol akşam kış karanlık gençler otobüs durak çim mangal ağaç çamaşırhane merdiven asansör çöp buluşma kahve müzik orman yol birlikte ihtiyaç daha iyi yeni herkes komşular"),
            "ti",
                    words(
                            "መብራህቲ መጻወቲ መቐመጢ ኣደባባይ ቤትትምህርቲ ብሽክለታ መኪና ድሕነት ንነብር ህጻናት ን ኣብ ጀርዲን ቤተመጻሕፍቲ ኩዕሶ ምሸት ክረምቲ ጸልማት መንእሰያት ኣውቶቡስ ሳዕሪ ኦም መሕጸቢ መደያይቦ ጎሓፍ ኣኼባ ቡን ሙዚቃ ጫካ መንገዲ ብሓባር የድልየና ዝሓሸ ተወሳኺ ሓድሽ ኩሉ ጎረባብቲ"),
            "pl",
                    words(
                            "oświetlenie plac zabaw ławka rynek szkoła rower parking bezpieczeństwo mieszkamy dzieci i na w ogród biblioteka piłka wieczór zima ciemno młodzież autobus przystanek trawa grill drzewa pralnia schody winda śmieci spotkanie kawa muzyka las ścieżka razem potrzebujemy lepsze więcej nowe stare wszyscy sąsiedzi"));

    private ManyWords() {}

    private static List<String> words(String all) {
        return List.of(all.split(" "));
    }

    /** 5 to 80 characters. */
    static String title(String language, int number, Random chance) {
        var title = line(language, 5 + chance.nextInt(60), chance);
        return Character.toUpperCase(title.charAt(0)) + title.substring(1) + " " + number;
    }

    /** 100 to 800 characters. */
    static String text(String language, Random chance) {
        return line(language, 100 + chance.nextInt(680), chance) + ".";
    }

    private static String line(String language, int length, Random chance) {
        var known = WORDS.get(language);
        var line = new StringBuilder();
        while (line.length() < length) {
            line.append(line.isEmpty() ? "" : " ").append(known.get(chance.nextInt(known.size())));
            // Names of houses, numbers, misspellings: most words of a language are rare ones.
            if (chance.nextInt(6) == 0) {
                line.append(' ').append(known.get(chance.nextInt(known.size()))).append(chance.nextInt(3_000));
            }
        }
        return line.toString();
    }
}
