package org.ownwords.render.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged font file ends in an error that says so; it neither ends the program nor sets wrong letters. */
class BrokenFontTest {

    private static final long SEED = 20_261_121;
    private static final Samples.Sample BENGALI = Samples.of("bn");
    private static final byte[] FILE =
            Faces.packed().face("Noto Sans Bengali", false).file();
    private static final int DIRECTORY = 12 + 16 * (ByteBuffer.wrap(FILE).getShort(4) & 0xFFFF);

    /** Shapes and subsets by a file, as printing does. */
    private static List<Cluster> set(byte[] file) {
        Face face = new Face("Noto Sans Bengali", false, file);
        String text = BENGALI.plain();
        List<Cluster> clusters = Shaper.shape(text, new TextRun(0, text.length(), (byte) 0, "Beng", face), "bn");
        Ink.of(clusters.stream()
                .map(cluster -> new ShapedLine.Placed(cluster, face, 0, 0, false))
                .toList());
        new SubsetFile(face.tables(), clusters).bytes();
        return clusters;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11, 12, 100, 500, 5_000, 50_000, -8, -4_000})
    void isRefusedWhenCutShort(int length) {
        byte[] cut = new byte[length >= 0 ? length : FILE.length + length];
        System.arraycopy(FILE, 0, cut, 0, cut.length);
        assertThatThrownBy(() -> set(cut))
                .isInstanceOf(BrokenFontException.class)
                .hasMessageContaining("NotoSansBengali-Regular is damaged");
    }

    @Test
    void isRefusedWhenItIsNoFontAtAll() {
        byte[] noise = new byte[60_000];
        new Random(SEED).nextBytes(noise);
        assertThatThrownBy(() -> set(noise)).isInstanceOf(BrokenFontException.class);
        assertThatThrownBy(() -> set("<html>not found</html>".repeat(99).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BrokenFontException.class);
    }

    @Test
    void isRefusedWhenAnyByteOfItsTablesIsAltered() {
        Random random = new Random(SEED);
        List<Cluster> sound = set(FILE);
        for (int i = 0; i < 400; i++) {
            byte[] altered = FILE.clone();
            altered[DIRECTORY + random.nextInt(FILE.length - DIRECTORY)] ^= (byte) (1 + random.nextInt(255));
            assertThat(refused(altered) || set(altered).equals(sound)).isTrue();
        }
    }

    private static boolean refused(byte[] file) {
        try {
            set(file);
            return false;
        } catch (BrokenFontException e) {
            return true;
        }
    }

    /** By somebody who mends the check sums as well: what comes out may be wrong, but comes out, in time. */
    @Test
    void neverEndsTheProgramHoweverItIsForged() {
        Random random = new Random(SEED);
        List<Boolean> refused = new ArrayList<>();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 600; i++) {
                byte[] forged = FILE.clone();
                for (int flips = 1 + random.nextInt(200); flips > 0; flips--) {
                    forged[DIRECTORY + random.nextInt(forged.length - DIRECTORY)] = (byte) random.nextInt(256);
                }
                seal(forged);
                refused.add(refused(forged));
            }
        });
        assertThat(refused).hasSize(600).contains(true);
    }

    private static void seal(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        for (int record = 12; record < DIRECTORY; record += 16) {
            int offset = bytes.getInt(record + 8);
            int length = bytes.getInt(record + 12);
            byte[] padded = new byte[(length + 3) / 4 * 4];
            System.arraycopy(file, offset, padded, 0, length);
            if (bytes.getInt(record) == 0x68656164) {
                ByteBuffer.wrap(padded).putInt(8, 0);
            }
            int sum = 0;
            for (int i = 0; i < padded.length; i += 4) {
                sum += ByteBuffer.wrap(padded).getInt(i);
            }
            bytes.putInt(record + 4, sum);
        }
    }
}
