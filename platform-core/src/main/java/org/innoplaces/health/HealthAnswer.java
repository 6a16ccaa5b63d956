package org.innoplaces.health;

import java.util.Optional;

/**
 * What one check says.
 *
 * @param name what it looks at
 * @param problem what is wrong; empty when nothing is
 */
public record HealthAnswer(String name, Optional<String> problem) {}
