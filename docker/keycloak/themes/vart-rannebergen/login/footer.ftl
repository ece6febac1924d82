<#macro content>
  <#if (pageId!'') == 'login' || (pageId!'') == 'login-login'>
  <p class="help">${msg("forgottenPasswordHelp")}</p>
  </#if>
</#macro>
