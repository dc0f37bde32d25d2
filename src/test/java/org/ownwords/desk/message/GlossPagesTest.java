package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.desk.Desk;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.test.context.TestConstructor;

/** English that says what a recording says, where a language is spoken and hardly written. */
@Desk.Test
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GlossPagesTest {

    private final Desk desk;
    private final SpokenText text;

    GlossPagesTest(Desk desk) {
        this.desk = desk;
        this.text = new SpokenText(desk, "glossed");
    }

    @ParameterizedTest
    @CsvSource({
        "phr-x-mirpuri, Say in English what the recording will say, /phr-x-mirpuri/gloss",
        "lt, Write the words to read aloud, /start?tag=lt",
        "bfi, Say in English what the video will say, /bfi/gloss",
        "ase, Deaf people, /languages"
    })
    void whereThereAreNoWordsYetThePageLeadsToWhatCanBeDone(String tag, String said, String leads) throws Exception {
        assertThat(desk.page(text.worker, "/messages/" + text.message + "/" + tag + "/recordings"))
                .contains(said, leads + "\"");
        String there = leads.startsWith("/languages") ? leads : "/messages/" + text.message + leads;
        assertThat(desk.send(text.worker, get(there)).getStatus()).isLessThan(400);
    }

    @Test
    void whoeverWritesTheLanguageItselfLeavesTheEnglishBehind() throws Exception {
        String here = "/messages/" + text.message + "/phr-x-mirpuri";
        desk.leadsTo(
                text.worker,
                post(here + "/gloss")
                        .param("origin", "adapted")
                        .param("claim-0", "free")
                        .param("words-0", "It is free."));
        written(here, "It is free.");
        assertThat(mirpuri().isGloss(SectionKind.SPOKEN)).as("unchanged").isTrue();
        written(here, "اے مدد مفت اے۔");
        assertThat(mirpuri().isGloss(SectionKind.SPOKEN)).as("another text").isFalse();
    }

    private VariantContent mirpuri() {
        VariantId id = new VariantId(text.message, LanguageTag.of("phr-x-mirpuri"));
        return desk.the(Variants.class).latest(id).orElseThrow().content();
    }

    private void written(String here, String words) throws Exception {
        String basis =
                desk.page(text.worker, here + "/edit").replaceAll("(?s).*name=\"basis\" value=\"([0-9]+)\".*", "$1");
        desk.leadsTo(
                text.worker,
                post(here + "/edit")
                        .param("basis", basis)
                        .param("origin", "adapted")
                        .param("subject", "Sure")
                        .param("doubts", "")
                        .param("section", "spoken")
                        .param("claim", "free")
                        .param("text", words)
                        .param("place", "1"));
    }
}
