package org.innoplaces.hello;

import jakarta.validation.constraints.NotBlank;
import org.innoplaces.content.Block;
import org.innoplaces.content.BlockType;
import org.innoplaces.content.LongText;
import org.innoplaces.content.Ref;
import org.innoplaces.site.Person;

/**
 * A block that greets the reader; {@code site/blocks/helloGreeting.xhtml} shows it.
 *
 * @param from who greets; the block shows without, too
 */
@BlockType("helloGreeting")
public record Greeting(@NotBlank @LongText String text, Ref<Person> from) implements Block {}
