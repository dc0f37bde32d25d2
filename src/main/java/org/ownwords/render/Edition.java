package org.ownwords.render;

import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.language.Language;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.VariantContent;

/**
 * One variant made out for one service and route: what every channel is rendered from.
 *
 * @param language the language of the words, for script, direction and fonts
 * @param mark what must be burned into everything made from it
 */
public record Edition(
        MessageDefinition message,
        Language language,
        VariantContent content,
        Service service,
        ContactRoute route,
        Mark mark) {}
