package org.ownwords.render;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;

/** Templates, also included and imported ones, whose loops end when their thread is interrupted. */
final class StoppableTemplates extends Configuration {

    private final Set<Template> stoppable = Collections.newSetFromMap(new WeakHashMap<>());

    StoppableTemplates(Version version) {
        super(version);
    }

    @Override
    public Template getTemplate(
            String name,
            Locale locale,
            Object customLookupCondition,
            String encoding,
            boolean parseAsFreemarker,
            boolean ignoreMissing)
            throws IOException {
        Template template =
                super.getTemplate(name, locale, customLookupCondition, encoding, parseAsFreemarker, ignoreMissing);
        synchronized (stoppable) {
            if (template != null && stoppable.add(template)) {
                _CoreAPI.addThreadInterruptedChecks(template);
            }
        }
        return template;
    }
}
