package se.vartrannebergen.moderation.signs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.moderation.signs.PersonalData.Kind;

/** What tells who somebody is or how to reach them, and what only looks like it. */
class PersonalDataTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ring Fatima på 070-174 06 05 om ni vill vara med.          | PHONE           | 070-174 06 05
                    Ring mig: 0701740605                                       | PHONE           | 0701740605
                    Mitt nummer är 031-390 06 05, ring efter sex.              | PHONE           | 031-390 06 05
                    Call me on +46 70 174 06 05 after work!                    | PHONE           | +46 70 174 06 05
                    Call 0046701740605 please                                  | PHONE           | 0046701740605
                    My cousin in Mogadishu: +252 61 512 3456.                  | PHONE           | +252 61 512 3456
                    Iga soo wac 0701740605 haddii aad rabto.                   | PHONE           | 0701740605
                    اتصل بي على ٠٧٠١٧٤٠٦٠٥ من فضلك                             | PHONE           | ٠٧٠١٧٤٠٦٠٥
                    شماره من ۰۷۰-۱۷۴ ۰۶ ۰۵ است                                 | PHONE           | ۰۷۰-۱۷۴ ۰۶ ۰۵
                    Mejla mig på amina.warsame@example.org!                    | EMAIL           | amina.warsame@example.org
                    Skriv till åsa@exempel.se, så svarar jag.                  | EMAIL           | åsa@exempel.se
                    راسلني على omar_99@example.com شكرا                        | EMAIL           | omar_99@example.com
                    Iimaylkaygu waa cali+ilma@example.so                       | EMAIL           | cali+ilma@example.so
                    Grannen heter Tolvan, 19121212-1212, och bor i 14:an.      | PERSONAL_NUMBER | 19121212-1212
                    Hans nummer är 121212+1212.                                | PERSONAL_NUMBER | 121212+1212
                    pnr 811228 9874                                            | PERSONAL_NUMBER | 811228 9874
                    pnr: 8112289874                                            | PERSONAL_NUMBER | 8112289874
                    Samordningsnummer 701063-2391                              | PERSONAL_NUMBER | 701063-2391
                    رقمي الشخصي ٨١١٢٢٨-٩٨٧٤                                     | PERSONAL_NUMBER | ٨١١٢٢٨-٩٨٧٤
                    """)
    void isFoundWhereItStands(String text, Kind kind, String what) {
        var found = PersonalData.in(text);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(kind);
        assertThat(found.getFirst().in(text)).isEqualTo(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sedan 1974 har gården sett likadan ut, och 2026 är det dags.",
                "Mötet är 2026-11-24 kl. 18.30 i lokalen på Fjällblomman 12.",
                "Mötet är 20261124 1830.",
                "Vi ses 24/11 18:30-20:00, inte 25/11.",
                "En ny gunga kostar 12 500 kr, en hel lekplats 1 200 000 kronor.",
                "Det kostar 079 000 kr om vi räknar rätt.",
                "Bostadsbolagets organisationsnummer är 556046-8562.",
                "Buss 58, 59 och 173 stannar vid Rannebergens centrum.",
                "Trapphus 14, 16, 18, 20, 22, 24, 26 och 28 har trasiga lampor.",
                "Ring 112 vid brand, 114 14 till polisen och 1177 för råd om vård.",
                "Postnumret är 424 49 Angered.",
                "Vi var 35 personer, 70 % röstade ja, 4,5 av 5 i betyg.",
                "The meeting is at 6 pm on 12.11.2026, flat 1204, 3rd floor.",
                "It cost 0.123456789 of what we thought, section 01-02-03.",
                "Pi is 3.14159265358979 and the lamp has 0701.7406.0512 lumens",
                "في عام ٢٠٢٦ نريد ملعبًا جديدًا بتكلفة ٢٥٠٠٠ كرونة",
                "الاجتماع يوم ٢٤/١١/٢٠٢٦ الساعة ١٨:٣٠",
                "Kulanku waa 24/11/2026 saacadda 18:30, guriga 14.",
                "Tack @Amina för idén!",
                "Ärendenummer 2026-004512 hos Bostadsbolaget",
                "Mellan 2019-2026 har vi väntat."
            })
    void yearsPricesTimesAndHouseNumbersAreNone(String text) {
        assertThat(PersonalData.in(text).stream().map(one -> one.kind() + " " + one.in(text)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"811228-9873", "811328-9874", "810229-1235", "811289-9874 ", "5560468562"})
    void aNumberThatCannotBeSomebodysIsNone(String text) {
        assertThat(PersonalData.in(text)).noneMatch(one -> one.kind() == Kind.PERSONAL_NUMBER);
    }
}
