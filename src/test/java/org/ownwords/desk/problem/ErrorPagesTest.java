package org.ownwords.desk.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.Desk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What somebody reads when a page could not be had: what happened to their work, and what to do. */
@Desk.Test
class ErrorPagesTest {

    @Autowired
    private Desk desk;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | There is no such page | check it",
                "413 | That is too large | A file may have 20 MB",
                "413 | That is too large | Nothing was changed, and what you sent is still on your device",
                "400 | That did not work | check what you typed",
                "500 | Something went wrong | Look before you do it again"
            })
    void eachSaysWhatHappenedAndWhatToDo(int status, String title, String said) throws Exception {
        Person worker = desk.person(desk.organisation(), "Nasreen Example", Role.OUTREACH_WORKER);
        String page = desk.send(worker, get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("<h1 class=\"govuk-heading-l\">" + title + "</h1>", said);
    }

    @Test
    void aSignThatNoDatabaseKeepsIsNamedAndIsNoFaultOfTheProgram() throws Exception {
        Person worker = desk.person(desk.organisation(), "Nasreen Example", Role.OUTREACH_WORKER);
        MockHttpServletResponse answer = desk.send(
                worker,
                get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .param("name", "Ro\0sa"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("That did not work", "U+0000", "nothing was saved");
    }
}
