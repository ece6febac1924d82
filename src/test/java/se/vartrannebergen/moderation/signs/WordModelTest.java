package se.vartrannebergen.moderation.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.vartrannebergen.shared.Language;

/** Reads like what was removed: said seldom, and rightly. */
class WordModelTest {
    /** Words of good and of bad texts in one language, and those that stand in both. */
    record Tongue(String language, String good, String bad, String both) {
        @Override
        public String toString() {
            return language;
        }
    }

    static Stream<Tongue> tongues() {
        return Stream.of(
                new Tongue(
                        "sv",
                        "bänkar lampor lekplats gården skolan cykelställ odling fotboll träffar äldre barn belysning trygg skog städa kaffe granne",
                        "lån kredit vinst casino bonus klicka gratis pengar snabbt ränta investera krypto erbjudande rabatt idioter avskum packet",
                        "vi vill ha mer här och det är bra för alla som bor i området nu"),
                new Tongue(
                        "so",
                        "kuraas nalka ciyaar dugsi carruur waayeel deris beero kubbad nadiif habeen iftiin ammaan shaah kulan xaafad",
                        "lacag deyn faa'iido guji bilaash degdeg dheeraad casino abaalmarin maalgeli qiimo dhimis xun nacas doqon",
                        "waxaan rabnaa in aan halkan ka helno wax fiican oo dhan maanta iyo berri"),
                new Tongue(
                        "ar",
                        "مقاعد ملعب مدرسة أطفال حديقة إنارة دراجات كرة جيران نظافة قهوة أمان زراعة لقاء شارع كبار",
                        "قرض ربح كازينو مجانا اضغط أموال سريع فائدة استثمار عملات عرض خصم أغبياء حثالة رابط جائزة",
                        "نريد أن يكون هنا في الحي كل شيء جيد لجميع الناس من اليوم"),
                // Thai: no spaces between words.
                new Tongue(
                        "th",
                        "โรงเรียน สนาม เด็ก ไฟ จักรยาน ฟุตบอล เพื่อนบ้าน สวน กาแฟ ปลอดภัย ถนน ประชุม",
                        "เงินกู้ คาสิโน ฟรี โบนัส กำไร ดอกเบี้ย ลงทุน ส่วนลด รางวัล หวย พนัน เครดิต",
                        "เรา อยาก มี ที่นี่ และ ดี สำหรับ ทุก คน ใน วันนี้"));
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void whatItSaysOfTextsItHasNotSeenIsRight(Tongue tongue) {
        var random = new Random(7);
        var model = new WordModel(new Language(tongue.language()));
        IntStream.range(0, 60).forEach(i -> model.learn(text(tongue, true, random), true));
        IntStream.range(0, 200).forEach(i -> model.learn(text(tongue, false, random), false));

        var hits = IntStream.range(0, 400)
                .filter(i -> model.judge(text(tongue, true, random)).isPresent())
                .count();
        var falseAlarms = IntStream.range(0, 4_000)
                .filter(i -> model.judge(text(tongue, false, random)).isPresent())
                .count();
        System.getLogger("WordModelTest")
                .log(
                        System.Logger.Level.INFO,
                        tongue + ": " + hits + " of 400 found, " + falseAlarms + " of 4000 wrongly");
        assertThat(hits).as("of 400").isGreaterThan(180);
        assertThat(falseAlarms).as("of 4000").isLessThanOrEqualTo(4);
    }

    /** Twelve words: mostly what both kinds say, some of its own kind, and now and then one of the other. */
    private static String text(Tongue tongue, boolean bad, Random random) {
        var own = List.of((bad ? tongue.bad() : tongue.good()).split(" "));
        var other = List.of((bad ? tongue.good() : tongue.bad()).split(" "));
        var both = List.of(tongue.both().split(" "));
        return String.join(
                tongue.language().equals("th") ? "" : " ",
                IntStream.range(0, 12)
                        .mapToObj(i -> switch (random.nextInt(20)) {
                            case 0 -> pick(other, random);
                            case 1, 2, 3, 4, 5, 6, 7, 8 -> pick(own, random);
                            default -> pick(both, random);
                        })
                        .toList());
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    @Test
    void withFewDecisionsItSaysNothing() {
        var model = new WordModel(Language.SWEDISH);
        IntStream.range(0, WordModel.FEWEST - 1).forEach(i -> model.learn("snabba lån utan ränta klicka här", true));
        IntStream.range(0, 100).forEach(i -> model.learn("fler bänkar och lampor på gården", false));
        assertThat(model.judge("snabba lån utan ränta klicka här")).isEmpty();
        model.learn("snabba lån utan ränta klicka här", true);
        assertThat(model.judge("snabba lån utan ränta klicka här")).isPresent();
    }

    @Test
    void itTellsWhichWordsSpokeForIt() {
        var model = new WordModel(Language.SWEDISH);
        IntStream.range(0, 30).forEach(i -> model.learn("Snabba LÅN utan ränta: klicka på länken", true));
        IntStream.range(0, 30).forEach(i -> model.learn("Vi klarar oss utan fler lampor på gården", false));
        var verdict = model.judge("Grannar! Ta snabba lån, klicka nu").orElseThrow();
        assertThat(verdict.words()).containsExactlyInAnyOrder("snabba", "lån", "klicka");
    }

    @Test
    void oneBadWordInAGoodTextIsNotEnough() {
        var model = new WordModel(Language.SWEDISH);
        IntStream.range(0, 30).forEach(i -> model.learn("snabba lån utan ränta klicka på länken", true));
        IntStream.range(0, 30).forEach(i -> model.learn("fler bänkar och lampor på gården tack", false));
        assertThat(model.judge("Många har lån att betala. Fler lampor på gården tack!"))
                .isEmpty();
    }
}
