package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.language.LanguageTag;

class WordDiffTest {

    /** Removed words stand in brackets, added ones in braces. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en-GB   | Help is free.                | Help costs nothing.            | Help [is]{costs} [free]{nothing}.
                    ur      | یہ مدد مفت ہے۔               | یہ مدد آپ کی ہے۔                | یہ مدد [مفت]{آپ کی} ہے۔
                    fa      | می‌خواهم کمک                 | نمی‌خواهم کمک                   | [می‌خواهم]{نمی‌خواهم} کمک
                    th      | ฉันกินข้าว                      | ฉันกินปลา                        | ฉันกิน[ข้าว]{ปลา}
                    zh-Hans | 我们提供免费帮助                | 我们提供保密帮助                 | 我们提供[免费]{保密}帮助
                    km      | ខ្ញុំស្រលាញ់កម្ពុជា                | ខ្ញុំស្រលាញ់ភាសា                  | ខ្ញុំស្រលាញ់[កម្ពុជា]{ភាសា}
                    bn      | আপনি একা নন                  | আপনি নিরাপদ নন                 | আপনি [একা]{নিরাপদ} নন
                    am      | እርዳታ በነጻ ነው                  | እርዳታ ለሁሉም ነው                  | እርዳታ [በነጻ]{ለሁሉም} ነው
                    pl      | Dzwoń.                       | Dzwoń do nas.                  | Dzwoń{ do nas}.
                    my      | one                          | one                            | one
                    """)
    void wordsChangeWholeInEveryScript(String tag, String old, String now, String expected) {
        assertThat(WordDiff.between(old, now, LanguageTag.of(tag)).stream()
                        .map(piece -> switch (piece.change()) {
                            case SAME -> piece.text();
                            case REMOVED -> "[" + piece.text() + "]";
                            case ADDED -> "{" + piece.text() + "}";
                        })
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @Test
    void aPlaceholderIsAPieceOfItsOwnForItsDirection() {
        WordDiff.Piece piece = new WordDiff.Piece(WordDiff.Change.ADDED, "فون\n{route.phone} کریں");
        assertThat(piece.runs()).extracting(MarkedText.Run::text).containsExactly("فون\n", "{route.phone}", " کریں");
    }

    @Test
    void textsTooLongToCompareAreReplacedWhole() {
        String old = "a ".repeat(5_000);
        String now = "b ".repeat(5_000);
        assertThat(WordDiff.between(old, now, LanguageTag.of("en-GB")))
                .extracting(WordDiff.Piece::change)
                .contains(WordDiff.Change.REMOVED, WordDiff.Change.ADDED);
    }
}
