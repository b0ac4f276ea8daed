package dk.splejs.federation;

import dk.splejs.adoption.EntryFile;
import dk.splejs.adoption.EntryFiles;
import dk.splejs.shared.PublicAddress;
import org.springframework.stereotype.Service;

/** Describes solutions by publiccode.yml, the standard that catalogues of public code all over Europe read. */
@Service
public class PublicCode {

    private final EntryFiles entries;
    private final PublicAddress address;

    PublicCode(EntryFiles entries, PublicAddress address) {
        this.entries = entries;
        this.address = address;
    }

    /**
     * The description of the solution at this address as YAML. It is for the world, so it holds what a stranger reads, whoever
     * asks.
     *
     * @throws dk.splejs.catalogue.EntryNotFound when there is none
     * @throws NoRepository when nobody says where its source code is
     */
    public String describe(String slug) {
        EntryFile file = entries.read(null, slug, 0);
        if (file.entry().repositories().isEmpty()) {
            throw new NoRepository(slug);
        }
        return YamlText.write(PublicCodeFile.of(file.entry(), file.adopters(), address));
    }
}
