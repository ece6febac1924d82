package se.vartrannebergen.moderation.signs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShoutingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NI SOM BOR I TRAPP FJORTON ÄR HELT DUMMA I HUVUDET",
                "THIS IS A DISGRACE AND EVERYBODY KNOWS IT",
                "WAXAAN DOONAYNAA IN NALA DHAGEYSTO HADDA",
                "Så jävla trött på er!!!!!!!!!",
                "Nuuuuuu räääääcker deeeeeet med er",
                "كفىىىىى نريييييد حلااااا الآن",
                "لماذا لا تسمعوننا؟؟؟؟؟؟؟",
                "НАМ НУЖЕН НОВЫЙ СВЕТ СЕЙЧАС ЖЕ",
                "aaaaaaaaaaaaaaaa"
            })
    void capitalsDrawnOutLettersAndRowsOfMarksShout(String text) {
        assertThat(Shouting.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABF, SFI och HVB har lokaler i RANNEBERGEN.",
                "SOS BRANDVARNARE",
                "Jaaaaa! Äntligen en cykelpump!!!",
                "Hahahaha så roligt vi hade på gården :)",
                "ههههههههه فكرة جميلة جدا",
                "Hmmm, jag vet inte. www.exempel.se kanske?",
                "مرحبـــا بالجميع في الحي",
                "Waan ku faraxsanahay, aad baad u mahadsan tihiin walaalayaal!!",
                "อยากได้สนามเด็กเล่นใหม่ 555555",
                "Det är mörkt på vägen till skolan om vintern, och många är rädda.",
                "OK",
                ""
            })
    void abbreviationsLaughterAndJoyDoNot(String text) {
        assertThat(Shouting.in(text)).isFalse();
    }
}
