import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class Credentials {
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  username!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password!: string;
}

export class PasswordChange {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  current!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  next!: string;
}

export class LocaleChange {
  @IsIn(['vi', 'en'])
  locale!: 'vi' | 'en';
}
