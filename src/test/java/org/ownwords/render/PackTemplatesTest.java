package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import freemarker.cache.StringTemplateLoader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.base.ProblemException;

class PackTemplatesTest {

    @Test
    void whatIsFilledInIsNeverMarkup() {
        assertThat(fill("${words}", Map.of("words", "<b> & \""))).isEqualTo("&lt;b&gt; &amp; &quot;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one\\n${missing}|2",
                "one\\ntwo\\n<#if>|3",
                "<#list 1..3 as x>\\n${x.y}\\n</#list>|2",
            })
    void aMistakeIsToldWithFileAndLine(String template, int line) {
        assertThatThrownBy(() -> fill(template.replace("\\n", "\n"), Map.of()))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("templates/a/b.ftlh:" + line + ": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${list?api.getClass()}",
                "${list.class}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../application.properties\">",
            })
    void aTemplateReachesNothingOutsideItsPack(String template) {
        assertThatThrownBy(() -> fill(template, Map.of("list", List.of("a")))).isInstanceOf(ProblemException.class);
    }

    @Test
    void aTemplateThatWritesWithoutEndIsStopped() {
        assertThatThrownBy(() -> fill("<#list 1.. as x>${x} </#list>", Map.of()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("more than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x></#list>",
                "<#macro m><#list 1..9 as x><@m/></#list></#macro><@m/>",
                "<#include 'c.ftlh'>"
            })
    void aTemplateThatRunsWithoutEndIsStopped(String template) {
        StringTemplateLoader templates = new StringTemplateLoader();
        templates.putTemplate("a/b.ftlh", template);
        templates.putTemplate("a/c.ftlh", "<#list 1.. as x></#list>");
        PackTemplates stopped = new PackTemplates(templates, Duration.ofMillis(400));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> stopped.fill("a/b.ftlh", Map.of()))
                        .isInstanceOf(ProblemException.class)
                        .hasMessageContaining("templates/a/b.ftlh"));
        await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("template a/b.ftlh")));
    }

    private static void await(BooleanSupplier ended) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!ended.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the template's thread still runs").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sheet/poster.css,true",
        "../application.properties,false",
        "poster/poster.ftlh,false",
        "poster/../sheet/poster.css,false",
        "/etc/passwd,false"
    })
    void onlyStyleSheetsOfThePackAreFound(String name, boolean found) {
        assertThat(new PackTemplates().style(name).isPresent()).isEqualTo(found);
    }

    @Test
    void aMissingTemplateIsNamed() {
        assertThatThrownBy(() -> new PackTemplates(new StringTemplateLoader()).fill("a/b.ftlh", Map.of()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("templates/a/b.ftlh");
    }

    private static String fill(String template, Map<String, ?> model) {
        StringTemplateLoader templates = new StringTemplateLoader();
        templates.putTemplate("a/b.ftlh", template);
        return new PackTemplates(templates).fill("a/b.ftlh", model);
    }
}
