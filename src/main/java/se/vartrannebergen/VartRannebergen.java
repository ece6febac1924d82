package se.vartrannebergen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class VartRannebergen {
    public static void main(String[] args) {
        SpringApplication.run(VartRannebergen.class, args);
    }
}
