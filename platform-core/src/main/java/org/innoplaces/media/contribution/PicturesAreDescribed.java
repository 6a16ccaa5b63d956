package org.innoplaces.media.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.entry.extension.PublicationCheck;
import org.innoplaces.media.action.RequireTexts;
import org.innoplaces.problem.Problem;

/** Keeps texts from readers that show a picture without saying what is to be seen. */
@ApplicationScoped
class PicturesAreDescribed implements PublicationCheck {

  private final RequireTexts texts;

  protected PicturesAreDescribed() {
    this(null);
  }

  @Inject
  PicturesAreDescribed(RequireTexts texts) {
    this.texts = texts;
  }

  @Override
  public List<Problem> problems(TextToPublish text) {
    return texts.problems(text);
  }
}
