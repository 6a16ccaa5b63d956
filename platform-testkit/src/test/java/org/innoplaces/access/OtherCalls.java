package org.innoplaces.access;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;

/** What is not in the table of all calls, and why not; whoever adds to it says why. */
final class OtherCalls {

  static final Map<String, Set<String>> ACTIONS =
      new TreeMap<>(
          Map.ofEntries(
              because(
                  "asks whether something is allowed",
                  "CheckAccess.require",
                  "CheckAccess.allows",
                  "ReadGrants.of",
                  "ReadGrants.accountOf",
                  "ReadGrants.allow"),
              because(
                  "a part of others, which are in the table and ask for what it asks for",
                  "RecordAudit.record",
                  "IssueLink.issue",
                  "IssueLink.issueFor",
                  "CreateEntry.create",
                  "SaveDraft.save",
                  "SaveDraft.keep",
                  "SaveTexts.save",
                  "CloseReviews.published",
                  "PlanPublication.plan"),
              because(
                  "refuses nobody and leaves out what may not be read;"
                      + " ReadHomeTest, ReviewTextsTest and FindEntriesTest show it",
                  "FindEntries.named",
                  "ReadHome.read",
                  "ReadReviews.latest",
                  "ReadReviews.waiting"),
              because(
                  "refuses nobody and names nothing to those who may not read media;"
                      + " PublishWithMediaTest shows it",
                  "FindUnseenMedia.find"),
              because(
                  "needs no permission: the actor's own things alone, KeepUnsavedTest shows it",
                  "ReadUnsaved.find",
                  "ReadUnsaved.all",
                  "KeepUnsaved.forget"),
              because(
                  "refuses nobody: the own views and those of others that may be read;"
                      + " SaveViewTest shows it",
                  "ReadViews.all"),
              because(
                  "needs no permission: tells whether what was found is the actor's own",
                  "ReadReviews.isOwn",
                  "ReadViews.isOwn"),
              because(
                  "asks for the permission that the screen names, or leaves the screen out;"
                      + " HelloPluginIT shows it",
                  "ReadDeskScreens.one",
                  "ReadDeskScreens.visible",
                  "ReadDeskScreens.waiting"),
              because(
                  "behind no screen and no address: plugins call it as the platform;"
                      + " EraseEntryTest shows who may",
                  "EraseEntry.erase"),
              because(
                  "for the operator of the machine, not for people",
                  "ImportContent.importFolder")));

  static final Map<String, Set<String>> RESOURCES =
      new TreeMap<>(
          Map.ofEntries(
              because(
                  "refuses nobody and leaves out what may not be read; ReviewTextsTest shows it",
                  "WaitingResource.waiting"),
              because(
                  "needs to see the entry and is about the actor's own things alone;"
                      + " KeepUnsavedTest shows it",
                  "UnsavedResource.forget"),
              because(
                  "refuses nobody: the own views and those of others that may be read;"
                      + " SaveViewTest shows it",
                  "ViewsResource.list")));

  private OtherCalls() {}

  private static Entry<String, Set<String>> because(String reason, String... calls) {
    return Map.entry(reason, Set.of(calls));
  }
}
