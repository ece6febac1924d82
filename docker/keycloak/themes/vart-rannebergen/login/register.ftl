<#-- A new account: a user name, a password, and an e-mail address for those who have one. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as profileFields>
<#import "password-validation.ftl" as validator>
<#import "register-commons.ftl" as terms>

<#-- Shows the text "<name>Hint" below a field, where there is such a text. -->
<#macro hint name>
  <#assign key = name + "Hint">
  <#if msg(key) != key>
  <p class="hint" id="${name}-hint">${msg(key)}</p>
  </#if>
</#macro>

<@layout.registrationLayout displayMessage=messagesPerField.exists('global'); section>
  <#if section = "header">
    ${msg("registerTitle")}
  <#elseif section = "form">
  <form id="kc-register-form" action="${url.registrationAction}" method="post" novalidate>
    <#list profile.attributes as attribute>
      <#if attribute.name == "locale">
    <input type="hidden" name="locale" value="${(locale.currentLanguageTag)!''}">
      <#else>
    <@field.group name=attribute.name label=advancedMsg(attribute.displayName!'') error=messagesPerField.get(attribute.name) required=attribute.required>
      <@profileFields.inputFieldByType attribute=attribute />
      <@hint name=attribute.name />
    </@field.group>
      </#if>
      <#if attribute.name == "username" && passwordRequired??>
    <@field.password name="password" required=true label=msg("password") autocomplete="new-password">
      <@hint name="password" />
    </@field.password>
    <@field.password name="password-confirm" required=true label=msg("passwordConfirm") autocomplete="new-password" />
      </#if>
    </#list>
    <@terms.termsAcceptance />
    <button type="submit" class="pf-m-primary">${msg("doRegister")}</button>
  </form>
  <p class="other-way"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  <@validator.templates />
  <@validator.script field="password" />
  </#if>
</@layout.registrationLayout>
