package org.ownwords.publicsite.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The style and the script of the safe pages. Together they are smaller than a picture, and no browser keeps them. */
@Configuration(proxyBeanMethods = false)
class PublicFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/public/*")
                .addResourceLocations("classpath:/static/public/")
                .setCacheControl(CacheControl.noStore());
    }
}
