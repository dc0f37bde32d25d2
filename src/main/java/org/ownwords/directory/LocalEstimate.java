package org.ownwords.directory;

import java.time.LocalDate;
import org.ownwords.language.LanguageTag;

/**
 * How many people of an area somebody thinks speak a language, beside the census, which hides dialects and is from 2021.
 *
 * @param people the number as the source gives it
 * @param source who counted or estimated, and how; shown wherever the number is
 * @param asOf the day that it is about
 */
public record LocalEstimate(long id, AreaCode area, LanguageTag language, int people, String source, LocalDate asOf) {}
