package org.ownwords.render.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSignTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {"’,'", "“,\"", "–,-", "…,...", "•,*", "\u00A0,^ ^", "\u202F,^ ^", "\u200B,^^", "\u200F,^^"})
    void aSignHasThePlainOneThatSaysTheSame(String sign, String plain) {
        assertThat(PlainSign.of(sign.codePointAt(0))).contains(plain);
        assertThat(SmsText.measure(sign).encoding()).isEqualTo(SmsEncoding.UCS_2);
        assertThat(SmsText.measure(plain).encoding()).isEqualTo(SmsEncoding.GSM_7);
    }

    @Test
    void noLetterIsReplaced() {
        "ąćęłńóśźżçşığâêîôûŵŷẁрсухاکবম们🙏"
                .codePoints()
                .forEach(letter -> assertThat(PlainSign.of(letter)).isEmpty());
    }

    @Test
    void joinersThatLettersNeedStay() {
        assertThat(PlainSign.of(0x200C)).isEmpty();
        assertThat(PlainSign.of(0x200D)).isEmpty();
    }
}
