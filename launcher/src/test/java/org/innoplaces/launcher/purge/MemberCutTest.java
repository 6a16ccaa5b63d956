package org.innoplaces.launcher.purge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberCutTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1,'extensions':{'tea':{'x':'1'}}}             | {'a':1}",
        "{'extensions':{'tea':{'x':'1'}},'a':1}             | {'a':1}",
        "{'extensions':{'tea':{}}}                          | {}",
        "{'extensions':{'tea':{},'oven':{'tea':1}},'b':2}| {'extensions':{'oven':{'tea':1}},'b':2}",
        "{'extensions':{'a':1E+3,'tea':[{'}':']'}],'z':true}}| {'extensions':{'a':1E+3,'z':true}}",
        "{'extensions':{'a':null,'tea':7}}                  | {'extensions':{'a':null}}",
        "{'t':'\\'extensions\\':{','extensions':{'tea':'\\\\'}}| {'t':'\\'extensions\\':{'}",
        "{ 'a' : 1 , 'extensions' : { 'tea' : 2 } }         | { 'a' : 1 }",
      })
  void takesOneMemberAndLeavesTheOtherBytes(String stored, String left) {
    assertThat(MemberCut.of(json(stored), "tea")).contains(json(left));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}",
        "{'tea':1}",
        "{'extensions':{'tea-two':{'tea':1}}}",
        "{'extensions':'tea'}",
        "{'a':{'extensions':{'tea':1}}}",
        "{'t':'\\'extensions\\':{\\'tea\\':1}'}"
      })
  void leavesAloneWhatOnlyLooksLikeIt(String stored) {
    assertThat(MemberCut.of(json(stored), "tea")).isEmpty();
  }

  @Test
  void namesThePluginsThatHaveValues() {
    assertThat(MemberCut.plugins(json("{'a':1,'extensions':{'tea':{},'kitchen':{'pot':2}}}")))
        .containsExactly("tea", "kitchen");
    assertThat(MemberCut.plugins("{}")).isEmpty();
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
