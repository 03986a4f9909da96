# The page, and the way to the API: docker build -f docker/nginx.Dockerfile -t pkyx-nginx .
FROM node:20.20-bookworm-slim AS build
WORKDIR /srv/pkyx
COPY package.json package-lock.json .npmrc ./
COPY tools/prepare.mjs tools/
RUN npm ci
COPY . .
RUN npm run build

FROM nginx:1.29-alpine
# The image's entry point fills in the variables of the template and copies the rest into the folder that may be written.
ENV NGINX_ENVSUBST_OUTPUT_DIR=/run/pkyx \
    NGINX_ENVSUBST_FILTER=PKYX_NGINX_ \
    PKYX_NGINX_USER="nginx nginx" \
    PKYX_NGINX_RUNTIME=/run/pkyx \
    PKYX_NGINX_ERROR_LOG=/dev/stderr \
    PKYX_NGINX_ACCESS_LOG=/dev/stdout \
    PKYX_NGINX_LISTEN=8080 \
    PKYX_NGINX_WEB_ROOT=/srv/pkyx/web \
    PKYX_NGINX_API_SERVERS="server api:3000 max_fails=1 fail_timeout=2s;"
COPY nginx/ /etc/nginx/templates/
RUN cd /etc/nginx/templates && for file in *.conf; do mv "$file" "$file.template"; done && install -d -o nginx -g nginx /run/pkyx
COPY --from=build /srv/pkyx/dist/web /srv/pkyx/web
USER nginx
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/index.html"]
CMD ["nginx", "-p", "/run/pkyx", "-c", "/run/pkyx/nginx.conf", "-e", "/dev/stderr"]
