package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class CharacterMapTest {

    private static final int LAST_LETTER = 0x3FFFF;

    static Stream<Resource> fonts() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:fonts/*/400Regular/*_400Regular.ttf"));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void everyPackedFontHoldsWhatFontBoxReadsInIt(Resource font) throws IOException {
        try (InputStream own = font.getInputStream();
                InputStream other = font.getInputStream()) {
            assertThat(CharacterMap.read(own)).isEqualTo(byFontBox(other)).matches(held -> held.cardinality() > 50);
        }
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThatIOException().isThrownBy(() -> CharacterMap.read(new ByteArrayInputStream(new byte[4000])));
        assertThatIOException().isThrownBy(() -> CharacterMap.read(new ByteArrayInputStream(new byte[3])));
    }

    private static BitSet byFontBox(InputStream in) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            BitSet characters = new BitSet();
            for (int character = 0; character <= LAST_LETTER; character++) {
                if (map.getGlyphId(character) != 0) {
                    characters.set(character);
                }
            }
            return characters;
        }
    }
}
