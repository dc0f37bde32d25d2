package org.ownwords.render.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShaperTest {

    @Test
    void namesTheCharacterAndTheLanguageWhenNoFaceHoldsIt() {
        TextLanguage bengali = Samples.of("bn").language();
        LineShaper shaper = new LineShaper(Faces.packed());
        assertThatThrownBy(() -> shaper.shape("কথা 警", bengali, false, false))
                .isInstanceOf(MissingCharacterException.class)
                .hasMessageContaining("警 (U+8B66")
                .hasMessageContaining(bengali.name());
    }

    @Test
    void takesFromNotoSansWhatTheOwnFaceLacks() {
        TextLanguage amharic = Samples.of("am").language();
        List<ShapedLine.Placed> line = new LineShaper(Faces.packed())
                .shape("ይደውሉ Ж", amharic, false, false)
                .clusters();
        assertThat(line.get(0).face().postScriptName()).isEqualTo("NotoSansEthiopic-Regular");
        assertThat(line.get(line.size() - 1).face().postScriptName()).isEqualTo("NotoSans-Regular");
    }

    @Test
    void setsIsolatedNumbersInNotoSansAndInOrder() {
        TextLanguage urdu = Samples.of("ur").language();
        String text = "فون " + Numbers.isolate("0808 157 0123") + " پر";
        ShapedLine line = new LineShaper(Faces.packed()).shape(text, urdu, false, true);
        List<ShapedLine.Placed> digits = line.clusters().stream()
                .filter(placed -> Character.isDigit(placed.cluster().text().codePointAt(0)))
                .toList();
        assertThat(digits).allMatch(placed -> placed.face().postScriptName().equals("NotoSans-Regular"));
        assertThat(digits).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
        assertThat(digits)
                .extracting(placed -> placed.cluster().text().codePointAt(0) - '0')
                .containsExactly(0, 8, 0, 8, 1, 5, 7, 0, 1, 2, 3);
    }
}
