package lab.kept;

import jakarta.validation.constraints.NotBlank;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.LongText;
import org.innoplaces.content.Ref;
import org.innoplaces.content.Title;
import org.innoplaces.site.Person;

@ContentType(name = "keptNote", collection = "kept-notes")
public record Note(@NotBlank @Title String title, @LongText String text, Ref<Person> author) {}
