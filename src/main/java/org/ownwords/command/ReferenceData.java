package org.ownwords.command;

import java.time.Clock;
import java.util.Optional;
import org.ownwords.base.Installation;
import org.ownwords.exchange.PackFiles;
import org.ownwords.exchange.PackGlossary;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.Fallback;
import org.ownwords.language.LanguageTable;
import org.ownwords.quality.Checks;
import org.ownwords.quality.Glossary;
import org.ownwords.quality.KeptWords;
import org.ownwords.render.Renderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables and checks that are packed with the program, read once; they work without it, too. */
@Configuration(proxyBeanMethods = false)
class ReferenceData {

    @Bean
    LanguageTable languageTable() {
        return LanguageTable.load();
    }

    @Bean
    CensusNeed censusNeed() {
        return CensusNeed.load();
    }

    @Bean
    Fallback fallback(LanguageTable languages) {
        return new Fallback(languages);
    }

    /** What an empty database begins with: what the program brings; the invented panels of the worked campaigns count in the demo alone. */
    @Bean
    Glossary glossary(Installation installation, LanguageTable languages) {
        return installation.demo()
                ? PackGlossary.withExamples(PackFiles.starter(), languages)
                : PackGlossary.shared(PackFiles.starter(), languages);
    }

    @Bean
    Checks checks(KeptWords kept) {
        return new Checks(kept);
    }

    @Bean
    Renderer renderer(Clock clock, @Value("${ownwords.content:}") String content) {
        return new Renderer(clock, content.isBlank() ? Optional.empty() : Optional.of(Folders.content(content)));
    }
}
