<#-- The frame of every page: who we are, which language, what went wrong, the form. Works without scripts. -->
<#import "field.ftl" as field>
<#import "footer.ftl" as pageFooter>

<#-- What speakers call their language, in the order it is offered. -->
<#assign ownNames = {"sv": "Svenska", "en": "English", "ar": "العربية"}>

<#macro languageLink language>
      <a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}"<#if language.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${ownNames[language.languageTag]!language.label}</a>
</#macro>

<#-- Who is signing in, when that was asked on an earlier page. -->
<#macro username>
  <div class="attempt">
    <span id="kc-attempted-username" dir="auto">${auth.attemptedUsername}</span>
    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
  </div>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign home = (client.baseUrl)!"">
<!doctype html>
<html lang="${lang}" dir="${((locale.rtl)!false)?then('rtl', 'ltr')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title><#nested "header"> – ${realm.displayName!realm.name}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/hill.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/css/login.css">
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module" src="${url.resourcesPath}/js/fields.js"></script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession, startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page="${pageId!''}">
<div class="page">
  <header>
    <#if home?has_content>
    <a class="brand" href="${home}"><img src="${url.resourcesPath}/img/hill.svg" alt="" width="36" height="36"><bdi lang="sv">${realm.displayName!realm.name}</bdi></a>
    <#else>
    <span class="brand"><img src="${url.resourcesPath}/img/hill.svg" alt="" width="36" height="36"><bdi lang="sv">${realm.displayName!realm.name}</bdi></span>
    </#if>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="languages" aria-label="${msg("languages")}">
      <#list ownNames?keys as tag>
        <#list locale.supported?filter(l -> l.languageTag == tag) as language><@languageLink language=language /></#list>
      </#list>
      <#list locale.supported?filter(l -> !(ownNames[l.languageTag]??)) as language><@languageLink language=language /></#list>
    </nav>
    </#if>
  </header>
  <main>
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <@username />
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <p class="message ${message.type}" role="<#if message.type == 'error'>alert<#else>status</#if>">${message.summary}</p>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form action="${url.loginAction}" method="post">
      <input type="hidden" name="tryAnotherWay" value="on">
      <button type="submit" id="try-another-way">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo>
    <div class="info"><#nested "info"></div>
    </#if>
    <@pageFooter.content />
  </main>
</div>
</body>
</html>
</#macro>
