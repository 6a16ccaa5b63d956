package org.innoplaces.contact;

import jakarta.validation.constraints.NotBlank;
import org.innoplaces.content.Block;
import org.innoplaces.content.BlockType;

/**
 * The form in a page; {@code site/blocks/contactForm.xhtml} shows it.
 *
 * @param title what stands above it
 * @param subject the name of the subject that is chosen at first; null or unknown for none
 */
@BlockType("contactForm")
public record ContactFormBlock(@NotBlank String title, String subject) implements Block {}
