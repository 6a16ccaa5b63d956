package org.innoplaces.membership.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.membership.form.FormDefinition;

/** The form as applicants would see it, for screens: {@code #{membershipPreview.…}}. */
@Named("membershipPreview")
@ApplicationScoped
public class FormPreview {

  /** For this reader, with nothing filled in. */
  public List<SectionLine> of(FormDefinition form, String language) {
    return new FormLines(
            Locale.forLanguageTag(language), Map.of(), Map.of(), List.of(), question -> false)
        .of(form);
  }
}
