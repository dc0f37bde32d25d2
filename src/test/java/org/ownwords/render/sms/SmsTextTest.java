package org.ownwords.render.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTextTest {

    private static final String DEFAULT =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
                    + "¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    static Stream<Arguments> boundaries() {
        return Stream.of(
                // text, units, segments
                gsm("a", 159, 159, 1),
                gsm("a", 160, 160, 1),
                gsm("a", 161, 161, 2),
                gsm("a", 305, 305, 2),
                gsm("a", 306, 306, 2),
                gsm("a", 307, 307, 3),
                gsm("a", 918, 918, 6),
                gsm("a", 919, 919, 7),
                gsm("\n", 160, 160, 1),
                gsm("\n", 161, 161, 2),
                gsm("€", 80, 160, 1),
                gsm("€", 81, 162, 2),
                // 76 to a part of 153: one septet is lost in each
                gsm("€", 152, 304, 2),
                gsm("€", 153, 306, 3),
                ucs("а", 69, 69, 1),
                ucs("а", 70, 70, 1),
                ucs("а", 71, 71, 2),
                ucs("а", 134, 134, 2),
                ucs("а", 135, 135, 3),
                ucs("а", 402, 402, 6),
                ucs("а", 403, 403, 7),
                ucs("\uD83D\uDE00", 35, 70, 1),
                ucs("\uD83D\uDE00", 36, 72, 2),
                // 33 to a part of 67: one unit is lost in each
                ucs("\uD83D\uDE00", 66, 132, 2),
                ucs("\uD83D\uDE00", 67, 134, 3));
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void countsUnitsAndSegmentsAtEveryBoundary(
            String text, SmsEncoding encoding, int units, int segments, String whatItIs) {
        SmsText sms = SmsText.measure(text);
        assertThat(sms.encoding()).as(whatItIs).isEqualTo(encoding);
        assertThat(sms.units()).as(whatItIs).isEqualTo(units);
        assertThat(sms.segments()).as(whatItIs).isEqualTo(segments);
        assertThat(String.join("", sms.parts())).isEqualTo(text);
    }

    @Test
    void everyCharacterOfTheDefaultAlphabetTakesOneSeptet() {
        assertThat(DEFAULT.codePoints()).hasSize(127).allSatisfy(character -> {
            assertThat(SmsText.measure(Character.toString(character)).units()).isEqualTo(1);
            assertThat(SmsText.measure(Character.toString(character)).encoding())
                    .isEqualTo(SmsEncoding.GSM_7);
        });
    }

    @Test
    void everyCharacterOfTheExtensionTableTakesTwo() {
        assertThat(EXTENSION.codePoints())
                .hasSize(10)
                .allSatisfy(character -> assertThat(
                                SmsText.measure(Character.toString(character)).units())
                        .isEqualTo(2));
    }

    @Test
    void everyOtherCharacterForcesUcs2() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> (DEFAULT + EXTENSION).indexOf(character) < 0)
                .filter(character -> character < 0x3000 || character % 97 == 0)
                .forEach(character -> {
                    SmsText sms = SmsText.measure("a" + Character.toString(character));
                    assertThat(sms.encoding()).isEqualTo(SmsEncoding.UCS_2);
                    assertThat(sms.characters()).containsExactly(Character.toString(character));
                    assertThat(sms.units()).isEqualTo(1 + Character.charCount(character));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Darmowa pomoc, ''",
        "Pomoc jest bezpłatna. Zadzwoń, ł ń",
        "It’s free – call us… , ’ – …",
        "Ücretsiz yardım için ışık, ı ç ş",
        "مفت مدد, م ف ت د",
        "Ça va très bien à Noël, ë",
        "façade, ç",
    })
    void namesTheCharactersThatForceUcs2InOrder(String text, String characters) {
        assertThat(String.join(" ", SmsText.measure(text).characters())).isEqualTo(characters);
    }

    @Test
    void anExtensionCharacterNeverStandsAcrossTwoParts() {
        SmsText sms = SmsText.measure("a".repeat(152) + "€" + "b".repeat(20));
        assertThat(sms.parts()).containsExactly("a".repeat(152), "€" + "b".repeat(20));
    }

    @Test
    void aSurrogatePairNeverStandsAcrossTwoParts() {
        SmsText sms = SmsText.measure("а".repeat(66) + "\uD83D\uDE00" + "б".repeat(20));
        assertThat(sms.parts()).containsExactly("а".repeat(66), "\uD83D\uDE00" + "б".repeat(20));
    }

    @Test
    void anEmptyTextIsOneEmptySegment() {
        assertThat(SmsText.measure("")).isEqualTo(new SmsText("", SmsEncoding.GSM_7, 0, 1, List.of(""), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "tr", "ar-EG", "fa-AF", "th-TH-u-nu-thai", "lt"})
    void agreesWithTheTableUnderEveryLocale(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            Random random = new Random(20_231_120);
            for (int round = 0; round < 2_000; round++) {
                String text = randomText(random);
                assertThat(SmsText.measure(text)).isEqualTo(Oracle.measure(text));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String randomText(Random random) {
        String alphabet = switch (random.nextInt(4)) {
            case 0 -> DEFAULT;
            case 1 -> DEFAULT + EXTENSION.repeat(12);
            case 2 -> "абв " + DEFAULT + "\uD83D\uDE00\uD83E\uDD1D\uD804\uDD00".repeat(20);
            default -> "مدد کے لیے ف\u200D";
        };
        int[] characters = alphabet.codePoints().toArray();
        int length = random.nextBoolean() ? random.nextInt(700) : 60 + random.nextInt(110);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    private static Arguments gsm(String text, int times, int units, int segments) {
        return Arguments.of(text.repeat(times), SmsEncoding.GSM_7, units, segments, times + " × " + text);
    }

    private static Arguments ucs(String text, int times, int units, int segments) {
        return Arguments.of(text.repeat(times), SmsEncoding.UCS_2, units, segments, times + " × " + text);
    }

    /** Writes each character out in septets or units as the air carries it, then fills segments one by one. */
    private static final class Oracle {

        static SmsText measure(String text) {
            List<String> characters = new ArrayList<>();
            for (int at = 0; at < text.length(); ) {
                boolean pair = Character.isHighSurrogate(text.charAt(at))
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                characters.add(text.substring(at, at + (pair ? 2 : 1)));
                at += pair ? 2 : 1;
            }
            List<String> foreign = new ArrayList<>();
            for (String character : characters) {
                if (!DEFAULT.contains(character) && !EXTENSION.contains(character) && !foreign.contains(character)) {
                    foreign.add(character);
                }
            }
            SmsEncoding encoding = foreign.isEmpty() ? SmsEncoding.GSM_7 : SmsEncoding.UCS_2;
            int units = 0;
            for (String character : characters) {
                units += cost(character, encoding);
            }
            List<String> parts = new ArrayList<>();
            if (units <= (encoding == SmsEncoding.GSM_7 ? 160 : 70)) {
                parts.add(text);
            } else {
                int room = 0;
                for (String character : characters) {
                    if (room < cost(character, encoding)) {
                        parts.add("");
                        room = encoding == SmsEncoding.GSM_7 ? 153 : 67;
                    }
                    parts.set(parts.size() - 1, parts.get(parts.size() - 1) + character);
                    room -= cost(character, encoding);
                }
            }
            return new SmsText(text, encoding, units, parts.size(), parts, foreign);
        }

        private static int cost(String character, SmsEncoding encoding) {
            return encoding == SmsEncoding.UCS_2 ? character.length() : EXTENSION.contains(character) ? 2 : 1;
        }
    }
}
