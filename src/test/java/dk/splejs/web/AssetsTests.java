package dk.splejs.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.security.CurrentActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@WebMvcTest(controllers = HomePage.class)
@AutoConfigureMockMvc(addFilters = false)
@MockitoBean(types = CurrentActor.class)
class AssetsTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ResourceUrlProvider urls;

    @Test
    void anAssetIsAddressedByItsContentAndKeptForAYear() {
        String address = urls.getForLookupPath("/assets/splejs.css");

        assertThat(address).matches("/assets/splejs-[0-9a-f]{32}\\.css");
        assertThat(mvc.get().uri(address)).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public");
    }

    @Test
    void aStyleSheetAddressesItsFontsAndIconsInTheSameWay() {
        assertThat(mvc.get().uri(urls.getForLookupPath("/assets/splejs.css")))
                .bodyText()
                .containsPattern("IBMPlexSans-Regular-[0-9a-f]{32}\\.woff2");
        assertThat(mvc.get().uri(urls.getForLookupPath("/assets/dkfds/css/dkfds.min.css")))
                .bodyText()
                .containsPattern("IBMPlexSans-Bold-[0-9a-f]{32}\\.woff2")
                .containsPattern("svg-icons/check-[0-9a-f]{32}\\.svg");
    }
}
