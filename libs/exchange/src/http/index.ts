export { ExchangeHttpModule } from './exchange-http.module';
