package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.base.ProblemException;

class CatalogueFileTest {

    @Test
    void whatIsWrittenIsReadAgainTheSame() {
        String file = CatalogueFile.write(Known.CATALOGUE);
        assertThat(CatalogueFile.read("messages.yaml", file)).isEqualTo(Known.CATALOGUE);
        assertThat(CatalogueFile.write(CatalogueFile.read("messages.yaml", file)))
                .isEqualTo(file);
    }

    @Test
    void theStarterPacksCatalogueIsReadAndSurvivesWriting() throws IOException {
        Catalogue starter =
                CatalogueFile.read("messages.yaml", Files.readString(Path.of("translations/messages.yaml")));
        assertThat(CatalogueFile.read("again", CatalogueFile.write(starter))).isEqualTo(starter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    holds-for: both       | holds-for: all         | 5  | holds-for | not allowed here
                    label: Free           | label:                 | 3  | label     | missing or empty
                    label: Free           | lable: Free            | 3  | lable     | no field "lable"
                    id: independent       | id: free               | 6  | id        | defined twice
                    id: independent       | id: Not one            | 6  | id        | is not a claim
                    - exceptions          | - exeptions            | 15 | needs     | no claim "exeptions"
                    review: sensitive     | review: light          | 31 | review    | not allowed here
                    sms-budget: "2"       | sms-budget: many       | 30 | sms-budget| not a number of segments
                    sms: []               | text: []               | 29 | text      | no section "text"
                    """)
    void eachFaultIsToldWithLineAndField(String right, String wrong, int line, String field, String words) {
        String file = CatalogueFile.write(Known.CATALOGUE);
        assertThat(file).contains(right);
        ProblemException e = catchThrowableOfType(
                ProblemException.class,
                () -> CatalogueFile.read(
                        "messages.yaml", file.replaceFirst(java.util.regex.Pattern.quote(right), wrong)));
        assertThat(e).as(file).isNotNull();
        assertThat(e.problems()).anySatisfy(problem -> {
            assertThat(problem.what()).contains(words);
            assertThat(problem.line()).hasValue(line);
            assertThat(problem.field()).contains(field);
        });
    }
}
