package se.vartrannebergen.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowIndexTest {
    private static final String INDEX = """
            <html><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
            <meta name="description" content="of another page"><title>Another page</title>
            <link rel="icon" href="icons/hill.svg"><style>html { height: 100%% }</style>
            <script type="module" src="./VAADIN/build/index.js"></script>
            <script type="module" data-page src="scripts/page.js"></script>
            <link rel="stylesheet" href="./styles/site.css?v-c=1f24546f"><link rel="stylesheet" href="./styles/member.css?v-c=2">
            </head><body></body></html>""";

    private final FlowIndex index = FlowIndex.of(INDEX, List.of("styles/site.css"));

    @Test
    void whatEveryPageSaysStaysAwake() {
        assertThat(index.head())
                .contains("viewport", "icon")
                .doesNotContain("description", "title", "script", "charset");
    }

    @Test
    void scriptsAndStylesThatOnlyFlowNeedsSleep() {
        assertThat(index.sleeping()).contains("index.js", "member.css", "height: 100%");
    }

    @Test
    void whatStandsInThePageItselfIsNotLoadedAgain() {
        assertThat(index.sleeping()).doesNotContain("site.css", "page.js");
    }
}
