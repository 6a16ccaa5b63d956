package org.innoplaces.site.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.innoplaces.content.schema.extension.ContentRecords;
import org.innoplaces.media.Media;
import org.innoplaces.site.Menu;
import org.innoplaces.site.Page;
import org.innoplaces.site.Person;
import org.innoplaces.site.Place;
import org.innoplaces.site.SiteSettings;
import org.innoplaces.site.Testimonial;
import org.innoplaces.site.Theme;
import org.innoplaces.site.block.CallToAction;
import org.innoplaces.site.block.Cards;
import org.innoplaces.site.block.EntryList;
import org.innoplaces.site.block.Hero;
import org.innoplaces.site.block.Programme;
import org.innoplaces.site.block.Quote;
import org.innoplaces.site.block.RichTextBlock;
import org.innoplaces.site.block.Teaser;

/** The core's own content types and blocks, contributed the way a plugin contributes its own. */
@ApplicationScoped
class CoreRecords implements ContentRecords {

  @Override
  public Set<Class<? extends Record>> records() {
    return Set.of(
        SiteSettings.class,
        Menu.class,
        Page.class,
        Theme.class,
        Testimonial.class,
        Person.class,
        Place.class,
        Media.class,
        Hero.class,
        RichTextBlock.class,
        Cards.class,
        Quote.class,
        Teaser.class,
        Programme.class,
        CallToAction.class,
        EntryList.class);
  }
}
