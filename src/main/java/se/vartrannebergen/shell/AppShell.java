package se.vartrannebergen.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** What every page has in its head. */
@StyleSheet("context://styles/tokens.css")
@StyleSheet("context://styles/site.css")
@StyleSheet("context://styles/icons.css")
@StyleSheet("context://styles/member.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("format-detection", "telephone=no");
        settings.addFavIcon("icon", "icons/hill.svg", "any");
    }
}
