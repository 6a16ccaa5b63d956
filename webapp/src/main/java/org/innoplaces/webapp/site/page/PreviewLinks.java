package org.innoplaces.webapp.site.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps who looks at a preview of the whole site inside of it: every link and form of a page that
 * leads to a page of the site leads to the same page of the preview, whoever wrote it.
 */
final class PreviewLinks {

  private final String prefix;
  private final Pattern own;

  /** Of a preview that stands at a path, of a site with these languages. */
  PreviewLinks(String prefix, List<String> languages) {
    this.prefix = prefix;
    String tags = languages.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.own = Pattern.compile("\\b(href|action)=\"(/|/(?:" + tags + ")(?:[/?#][^\"]*)?)\"");
  }

  /** The page with its links changed. */
  String in(String html) {
    return own.matcher(html)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(link.group(1) + "=\"" + prefix + link.group(2) + "\""));
  }

  /** Where a path of the site stands in the preview. */
  String of(String path) {
    return prefix + path;
  }
}
