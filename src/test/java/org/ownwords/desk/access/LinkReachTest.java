package org.ownwords.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.exchange.ContentPacks;
import org.ownwords.exchange.PackFiles;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.VariantId;
import org.ownwords.review.Part;
import org.ownwords.review.link.Invitations;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a reviewer's link is the key to: its own review, and nothing else that the program answers. */
class LinkReachTest extends EveryAddress {

    /** A link opens its own pages; offered to any other address in whatever way, it is nobody's key. */
    @Test
    void aReviewersLinkOpensNothingButItsReview() throws Exception {
        String token = link();
        assertThat(status(request(HttpMethod.GET, "/r/" + token))).isEqualTo(200);
        Set<String> answered = new TreeSet<>();
        for (Address address : addresses()) {
            if (address.isPublic() || OPEN.contains(address.pattern())) {
                continue;
            }
            String path = address.pattern().replaceAll("\\{[^}]*}", token);
            MockHttpServletResponse response = web.perform(request(address.method(), path)
                            .with(csrf())
                            .param("token", token)
                            .header("Authorization", "Bearer " + token)
                            .header("Referer", "/r/" + token)
                            .cookie(new Cookie("ownwords", token)))
                    .andReturn()
                    .getResponse();
            if (!"/sign-in".equals(response.getRedirectedUrl())) {
                answered.add(address + " answered " + response.getStatus());
            }
        }
        assertThat(answered).isEmpty();
        for (String step : List.of("", "/q/1", "/words", "/judge", "/alone", "/send")) {
            String page = web.perform(request(HttpMethod.GET, "/r/" + token + step))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(Pattern.compile("(?:href|src|action)=\"([^\"]*)\"")
                            .matcher(page)
                            .results()
                            .map(found -> found.group(1)))
                    .as("what %s leads to", step)
                    .allMatch(to -> to.startsWith("/r/" + token)
                            || to.startsWith("/public/")
                            || to.startsWith("#")
                            || to.equals("data:,")
                            || to.equals("https://www.bbc.co.uk/weather"));
            assertThat(page).doesNotContain("Quillfeather", "Access test", "_csrf", "og:");
        }
    }

    private String link() {
        Person worker = signedIn(Role.OUTREACH_WORKER).person();
        var packs = context.getBean(ContentPacks.class);
        packs.importPack(worker.actor(), packs.read(PackFiles.starter()));
        var invitations = context.getBean(Invitations.class);
        var variant = new VariantId(MessageId.of("independent-free-no-report"), LanguageTag.of("ur"));
        return invitations
                .invite(
                        worker.actor(),
                        invitations.guest(worker.actor(), "Quillfeather", Optional.empty()),
                        variant,
                        Part.POSTER,
                        7,
                        true)
                .token();
    }
}
