package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolveTest {

    @Test
    void mirpuriIsServedByUrduAndSaysWhy() {
        Console console =
                Console.run("resolve", "phr-x-mirpuri", "--medium", "written", "--have", "bn,pa,ur,en-GB", "--json");
        assertThat(console.out())
                .containsExactly("{\"requested\":\"phr-x-mirpuri\",\"servedBy\":\"ur\",\"confirmed\":false,"
                        + "\"reason\":\"Mirpuri is mostly spoken; its readers read Urdu."
                        + " Proposed by the table, not confirmed by anybody.\"}");
        assertThat(console.code()).isZero();
        assertThat(console.spring()).isFalse();
    }

    @Test
    void mirpuriIsHeldWhereNothingServes() {
        String[] asked = {"resolve", "phr-x-mirpuri", "--medium", "WRITTEN", "--have", "bn,pa"};
        Console words = Console.run(asked);
        assertThat(words.out()).singleElement().asString().startsWith("None. Held: ");
        assertThat(words.code()).isZero();
        Console json = Console.run("resolve", "--json", "phr-x-mirpuri", "--medium", "written", "--have", "bn,pa");
        assertThat(json.json(0).get("servedBy").isNull()).isTrue();
        assertThat(json.json(0).get("confirmed").booleanValue()).isFalse();
        assertThat(json.json(0).get("reason").stringValue()).contains("Held", "must never be given instead");
    }

    @ParameterizedTest
    @CsvSource({"phr-x-mirpur,phr-x-mirpuri", "mirpuri,phr-x-mirpuri", "mirpurri,phr-x-mirpuri", "pollish,pl"})
    void anUnknownTagIsRefusedWithTheNearest(String typed, String meant) {
        Console console = Console.run("resolve", typed, "--medium", "written", "--have", "ur");
        assertThat(console.err()).singleElement().asString().contains(typed, meant + " (");
        assertThat(console.out()).isEmpty();
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void everyUnknownTagAtHandIsNamed() {
        Console console = Console.run("resolve", "ur", "--medium", "written", "--have", "urd,bn,p_l");
        assertThat(console.err()).hasSize(2);
        assertThat(console.err().get(1)).contains("\"p_l\" is not a language tag.");
        assertThat(console.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--medium=printed", "--medium"})
    void aWrongCommandLineIsTwo(String medium) {
        Console console = Console.run("resolve", "ur", "--have", "bn", medium);
        assertThat(console.code()).isEqualTo(2);
        assertThat(String.join("\n", console.err())).contains("--medium").doesNotContain("Exception");
    }
}
