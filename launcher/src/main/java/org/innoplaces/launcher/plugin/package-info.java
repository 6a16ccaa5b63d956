/**
 * What a plugin's jar is, before any of its classes is loaded: what stands in it, what it says of
 * itself, and for which reasons it cannot take part in a start.
 *
 * <p>{@code link} checks what its byte code calls, {@code claim} what it shares with others, {@code
 * select} puts the plugins of a start together.
 */
package org.innoplaces.launcher.plugin;
